import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import type { StateMask } from "./StateMask";

/**
 * What states chose in one roll call, in votes. All 0 where none of them has a choice.
 * @param mask only the states of the mask; without it, all
 */
export function countAmong({ choices }: Release, rollCallIndex: number, mask?: StateMask): CountedTally {
  let inFavour = 0;
  let against = 0;
  let abstaining = 0;
  let nonVoting = 0;
  for (let word = 0; word < choices.wordsPerPlane; word++) {
    const among = mask ? (mask[word] ?? 0) : -1;
    inFavour += bitsIn(choices.word(rollCallIndex, 0, word) & among);
    against += bitsIn(choices.word(rollCallIndex, 1, word) & among);
    abstaining += bitsIn(choices.word(rollCallIndex, 2, word) & among);
    nonVoting += bitsIn(choices.word(rollCallIndex, 3, word) & among);
  }
  return { inFavour, against, abstaining, nonVoting, members: inFavour + against + abstaining + nonVoting };
}

/** The number of bits set in a 32-bit word: pairs, fours and eights summed side by side (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
