import type { CountedTally } from "../formats/words/Tally";
import type { Rate } from "./ClaimTest";
import { ratio } from "./ratio";

/** The rate in favour of those who cast a vote, Y/(Y+N+A), and of those present and voting, Y/(Y+N). Each `undefined` where there were none. */
export function rateOf({ inFavour, against, abstaining }: CountedTally): Rate {
  return {
    ofVotesCast: ratio(inFavour, inFavour + against + abstaining),
    ofPresentAndVoting: ratio(inFavour, inFavour + against),
  };
}
