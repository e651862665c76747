import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import { countAmong } from "./countAmong";

/** What the choices of a roll call add up to, in votes. `undefined` where the choices are not known: no state has one. */
export function countTally(release: Release, rollCallIndex: number): CountedTally | undefined {
  const tally = countAmong(release, rollCallIndex);
  return tally.members === 0 ? undefined : tally;
}
