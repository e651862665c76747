import type { CountedTally } from "../formats/words/Tally";
import type { Contrast } from "./ClaimTest";
import { newcombeInterval } from "./newcombeInterval";

/** The outside rate minus the inside rate, of votes cast, with its 95% interval. All `undefined` where nobody cast a vote on one of the sides. */
export function contrastOf(outside: CountedTally, inside: CountedTally): Contrast {
  const interval = newcombeInterval(outside.inFavour, votesCast(outside), inside.inFavour, votesCast(inside));
  if (!interval) return { difference: undefined, low: undefined, high: undefined };
  return { difference: outside.inFavour / votesCast(outside) - inside.inFavour / votesCast(inside), ...interval };
}

function votesCast({ inFavour, against, abstaining }: CountedTally): number {
  return inFavour + against + abstaining;
}
