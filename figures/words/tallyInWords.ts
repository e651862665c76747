import type { Tally } from "../../formats/words/Tally";

/** `30 in favour, 6 against, 11 abstaining`, and the non-voting where there are any; what the source does not say is left out. */
export function tallyInWords(tally: Tally): string {
  const parts = [
    tally.inFavour === null ? "" : `${tally.inFavour} in favour`,
    tally.against === null ? "" : `${tally.against} against`,
    tally.abstaining === null ? "" : `${tally.abstaining} abstaining`,
    tally.nonVoting ? `${tally.nonVoting} non-voting` : "",
  ];
  return parts.filter(Boolean).join(", ");
}
