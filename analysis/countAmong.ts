import { CHOICES } from "../formats/words/Choice";
import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import type { StateMask } from "./StateMask";

/** What the states of the mask chose in one roll call, in votes. All 0 where none of them has a choice. */
export function countAmong(release: Release, rollCallIndex: number, mask: StateMask): CountedTally {
  const counts = CHOICES.map((_, choice) => countChoice(release, rollCallIndex, choice, mask));
  const [inFavour = 0, against = 0, abstaining = 0, nonVoting = 0] = counts;
  return { inFavour, against, abstaining, nonVoting, members: inFavour + against + abstaining + nonVoting };
}

function countChoice({ choices }: Release, rollCallIndex: number, choice: number, mask: StateMask): number {
  let count = 0;
  for (let word = 0; word < choices.wordsPerPlane; word++)
    count += bitsIn(choices.word(rollCallIndex, choice, word) & mask(word));
  return count;
}

/** The number of bits set in a 32-bit word: pairs, fours and eights summed side by side (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
