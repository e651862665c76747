import type { CountedTally } from "../formats/words/Tally";
import type { Abstentions, Denominator } from "./Specification";

/** One side of a vote, in votes, once abstentions are dealt with: Y, N, and what its rate in favour is a rate of. Halves are exact in binary. */
export interface TreatedSide {
  readonly inFavour: number;
  readonly against: number;
  readonly of: number;
}

/** Abstentions are dealt with first, in Y and N; the denominator then acts on the rate alone. */
export function treatSide(tally: CountedTally, abstentions: Abstentions, denominator: Denominator): TreatedSide {
  const moved = { ignored: [0, 0], against: [0, tally.abstaining], half: [tally.abstaining / 2, tally.abstaining / 2] } as const;
  const [toFavour, toAgainst] = moved[abstentions];
  return {
    inFavour: tally.inFavour + toFavour,
    against: tally.against + toAgainst,
    of: denominatorOf(tally, abstentions, denominator),
  };
}

/** Once abstentions are counted with a side, they are present and voting too. */
function denominatorOf(tally: CountedTally, abstentions: Abstentions, denominator: Denominator): number {
  if (denominator === "members") return tally.members;
  const presentAndVoting = tally.inFavour + tally.against;
  return denominator === "present_and_voting" && abstentions === "ignored"
    ? presentAndVoting
    : presentAndVoting + tally.abstaining;
}
