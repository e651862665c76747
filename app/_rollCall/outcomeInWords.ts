import type { Mode } from "../../formats/words/Mode";
import type { Outcome } from "../../formats/words/Outcome";
import type { RollCall } from "../../release/RollCall";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  adopted: "Adopted",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  not_considered: "Not considered",
};

const HOW: Readonly<Record<Mode, string>> = {
  recorded_vote: " by recorded vote",
  without_a_vote: " without a vote",
  non_recorded_vote: " by a vote that was not recorded",
  none: "",
};

/** "Adopted by recorded vote, 30-6-11": what came of it and how, with the announced numbers in favour, against and abstaining. */
export function outcomeInWords({ outcome, mode, officialTally }: RollCall): string {
  const { inFavour, against, abstaining } = officialTally;
  const numbers = inFavour === null || against === null ? "" : `, ${inFavour}-${against}-${abstaining ?? "?"}`;
  return `${OUTCOMES[outcome]}${HOW[mode]}${numbers}`;
}
