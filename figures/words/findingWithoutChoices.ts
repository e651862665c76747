import type { Mode } from "../../formats/words/Mode";
import type { Outcome } from "../../formats/words/Outcome";
import type { Tally } from "../../formats/words/Tally";
import { capitalised } from "./capitalised";
import { tallyInWords } from "./tallyInWords";

interface Decision {
  readonly rollCall: { readonly mode: Mode; readonly outcome: Outcome };
  readonly tally: Tally;
}

/** The title of a figure on a decision of which no state's choice is known: how it was taken, and the tally where it is known. */
export function findingWithoutChoices({ rollCall, tally }: Decision): string {
  if (rollCall.mode === "recorded_vote" && tally.inFavour !== null)
    return `${capitalised(tallyInWords(tally))}, without a list of who`;
  if (rollCall.mode === "recorded_vote") return "A recorded vote without a list of who voted how";
  if (rollCall.mode === "none") return rollCall.outcome === "withdrawn" ? "Withdrawn before a decision" : "Not considered";
  const outcome = rollCall.outcome === "rejected" ? "Rejected" : "Adopted";
  return rollCall.mode === "without_a_vote" ? `${outcome} without a vote` : `${outcome} by a vote that was not recorded`;
}
