import type { Tally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import { countTally } from "./countTally";

const COUNTS = ["inFavour", "against", "abstaining", "nonVoting", "members"] as const satisfies readonly (keyof Tally)[];

/**
 * Whether the announced tally is what the choices add up to, compared on the numbers that were announced.
 * `undefined` where there is nothing to compare: the choices are not known, or nothing was announced.
 */
export function tallyMatches(release: Release, rollCallIndex: number): boolean | undefined {
  const official = release.rollCalls[rollCallIndex]?.officialTally;
  const counted = countTally(release, rollCallIndex);
  if (!official || !counted) return undefined;
  const announced = COUNTS.filter((count) => official[count] !== null);
  return announced.length === 0 ? undefined : announced.every((count) => official[count] === counted[count]);
}
