import type { CountedTally } from "../formats/words/Tally";
import { ratio } from "./ratio";

/**
 * Rice's index of a group in one roll call: |Y − N| / (Y + N). 1 where all present and voting chose the same, 0 at a tie; abstentions do not count.
 * S. A. Rice, Quantitative Methods in Politics (1928). `undefined` where nobody was present and voting.
 */
export function riceIndex({ inFavour, against }: CountedTally): number | undefined {
  return ratio(Math.abs(inFavour - against), inFavour + against);
}
