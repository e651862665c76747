import { isRecorded } from "./selectedText";
import type { TimelineText } from "./TimelineNumbers";
import type { Messages } from "../words/messages/Messages";

/** What one text's mark tells. */
export function textStory(text: TimelineText, say: Messages): string {
  const head = [text.symbol, say.body(text.body), say.day(text.date)].filter(Boolean).join(", ");
  if (isRecorded(text)) {
    const inside = text.inFavourInside === null ? "" : say.timeline.inside(text.inFavourInside);
    return `${say.colon(head, say.tally(text.tally))}${inside}.`;
  }
  return `${say.colon(head, text.mode === "without_a_vote" ? say.timeline.withoutAVote : say.timeline.notRecorded)}.`;
}
