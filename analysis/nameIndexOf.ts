import { buildNameIndex } from "../formats/names/buildNameIndex";
import type { NameIndex } from "../formats/names/NameIndex";
import { rememberPerRelease } from "./rememberPerRelease";
import type { Release } from "../release/Release";

/** The index of every spelling that a release knows of its states' names. */
export function nameIndexOf(release: Release): NameIndex {
  return indexes(release, undefined);
}

const indexes = rememberPerRelease<undefined, NameIndex>(({ states }) => {
  const voting = states.filter(({ kind }) => kind !== "dated_name" && kind !== "representation");
  return buildNameIndex(
    voting.flatMap(({ iso3, name, nameFr, nameEs, names, seat }) => [
      ...[name, nameFr, nameEs].filter(Boolean).map((spelling) => ({ state: iso3, name: spelling, from: null, to: null, seat })),
      ...names.map((dated) => ({ state: iso3, name: dated.name, from: dated.from, to: dated.to, seat })),
    ]),
  );
});
