import { CHOICES } from "../formats/words/Choice";
import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import { rowMask, stateMajorPlanes } from "./stateMajorPlanes";
import type { StateMask } from "./StateMask";
import { sumOfBits } from "./sumOfBits";

/**
 * What states chose in each of many roll calls, in votes: what `countAmong` gives for one, counted for 32 roll calls at a time.
 * @param rows order and repetition do not matter
 * @param maskOf which states to count in a row: best the same array for rows with the same states
 * @returns four numbers for each roll call of the release, in the order of `CHOICES`, from `4 × row` on; 0 where a row is not asked about
 */
export function countEach(release: Release, rows: readonly number[], maskOf: (row: number) => StateMask): Uint16Array {
  const { words, inFavour, against, abstaining, nonVoting } = stateMajorPlanes(release);
  const counts = new Uint16Array(release.rollCalls.length * CHOICES.length);
  for (const [mask, rowsOfMask] of byMask(rows, maskOf)) {
    const asked = rowMask(words, rowsOfMask);
    const offsets = Int32Array.from(statesOf(release, mask), (state) => state * words);
    [inFavour, against, abstaining, nonVoting].forEach((plane, choice) => sumOfBits(plane, offsets, asked, counts, choice));
  }
  return counts;
}

/** The four numbers of a roll call as a tally. */
export function tallyIn(counts: Readonly<Uint16Array>, row: number): CountedTally {
  const at = row * CHOICES.length;
  const inFavour = counts[at] ?? 0;
  const against = counts[at + 1] ?? 0;
  const abstaining = counts[at + 2] ?? 0;
  const nonVoting = counts[at + 3] ?? 0;
  return { inFavour, against, abstaining, nonVoting, members: inFavour + against + abstaining + nonVoting };
}

function statesOf({ states }: Release, mask: StateMask): readonly number[] {
  return [...states.keys()].filter((state) => (((mask[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1);
}

function byMask(rows: readonly number[], maskOf: (row: number) => StateMask): ReadonlyMap<StateMask, readonly number[]> {
  const groups = new Map<StateMask, number[]>();
  let last: StateMask | undefined;
  let group: number[] = [];
  for (const row of rows) {
    const mask = maskOf(row);
    if (mask !== last) {
      group = groups.get(mask) ?? [];
      groups.set(mask, group);
      last = mask;
    }
    group.push(row);
  }
  return groups;
}
