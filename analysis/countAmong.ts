import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import { bitCount } from "./bitCount";
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
    inFavour += bitCount(choices.word(rollCallIndex, 0, word) & among);
    against += bitCount(choices.word(rollCallIndex, 1, word) & among);
    abstaining += bitCount(choices.word(rollCallIndex, 2, word) & among);
    nonVoting += bitCount(choices.word(rollCallIndex, 3, word) & among);
  }
  return { inFavour, against, abstaining, nonVoting, members: inFavour + against + abstaining + nonVoting };
}
