import { bodyName } from "../words/bodyName";
import { dayInWords } from "../words/dayInWords";
import { tallyInWords } from "../words/tallyInWords";
import { isRecorded } from "./selectedText";
import type { TimelineText } from "./TimelineNumbers";

/** What one text's mark tells. */
export function textStory(text: TimelineText): string {
  const head = [text.symbol, bodyName(text.body), dayInWords(text.date)].filter(Boolean).join(", ");
  if (isRecorded(text)) {
    const inside = text.inFavourInside === null ? "" : `; ${text.inFavourInside} of those in favour from inside the bloc`;
    return `${head}: ${tallyInWords(text.tally)}${inside}.`;
  }
  return `${head}: ${text.mode === "without_a_vote" ? "adopted without a vote" : "decided by a vote that was not recorded here"}.`;
}
