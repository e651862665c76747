import { buildNameIndex } from "../../../formats/names/buildNameIndex";
import type { NameIndex } from "../../../formats/names/NameIndex";
import { readSeed } from "../../../seed/readSeed";

/** The names of the seed's states, as an import has them. */
export function seedNames(): NameIndex {
  return buildNameIndex(
    readSeed().states.flatMap(({ iso3, names, seat }) => names.map((spelling) => ({ ...spelling, state: iso3, seat }))),
  );
}
