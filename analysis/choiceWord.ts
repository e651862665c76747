import type { Choice } from "../formats/words/Choice";
import type { CountedTally } from "../formats/words/Tally";
import type { Release } from "../release/Release";

const COUNTED_AS: Readonly<Record<Choice, Exclude<keyof CountedTally, "members">>> = {
  in_favour: "inFavour",
  against: "against",
  abstaining: "abstaining",
  non_voting: "nonVoting",
};

/** Where in a tally a member's choice counts; for a state without a choice, with the non-voting: ask only of members. */
export function choiceWord({ choices }: Release, rollCall: number, state: number): Exclude<keyof CountedTally, "members"> {
  return COUNTED_AS[choices.choiceOf(rollCall, state) ?? "non_voting"];
}
