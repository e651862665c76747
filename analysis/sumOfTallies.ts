import type { CountedTally } from "../formats/words/Tally";

/** Tallies of several roll calls together, in votes: a member of two of them counts twice. */
export function sumOfTallies(tallies: readonly CountedTally[]): CountedTally {
  const total = { inFavour: 0, against: 0, abstaining: 0, nonVoting: 0, members: 0 };
  for (const tally of tallies) {
    total.inFavour += tally.inFavour;
    total.against += tally.against;
    total.abstaining += tally.abstaining;
    total.nonVoting += tally.nonVoting;
    total.members += tally.members;
  }
  return total;
}
