import { parseIso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";

/** A state's name of today; the code where the release does not have it. */
export function nameOfState({ states, stateIndex }: Release, code: string): string {
  const iso3 = parseIso3(code);
  const place = iso3 === undefined ? undefined : stateIndex.get(iso3);
  return states[place ?? -1]?.name ?? code;
}
