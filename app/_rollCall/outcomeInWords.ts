import type { Mode } from "../../formats/words/Mode";
import type { Outcome } from "../../formats/words/Outcome";
import type { CountedTally } from "../../formats/words/Tally";
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

/**
 * "Adopted by recorded vote, 30-6-11": what came of it and how, with the announced numbers in favour, against and abstaining;
 * where the source does not give them, those that the choices add up to, and it says so.
 */
export function outcomeInWords({ outcome, mode, officialTally }: RollCall, counted?: CountedTally): string {
  const isAnnounced = officialTally.inFavour !== null && officialTally.against !== null;
  const tally = isAnnounced ? officialTally : counted;
  const numbers = tally ? `, ${tally.inFavour}-${tally.against}-${tally.abstaining ?? "?"}` : "";
  return `${OUTCOMES[outcome]}${HOW[mode]}${numbers}${numbers && !isAnnounced ? " as counted from the choices" : ""}`;
}
