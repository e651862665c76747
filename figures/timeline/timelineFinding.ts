import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import { isRecorded } from "./selectedText";
import type { TimelineNumbers, TimelineText } from "./TimelineNumbers";

/** The title of a time line: the roll call that is pointed out against the last recorded vote before it, in the same line of bodies. */
export function timelineFinding({ texts, selected, subject }: TimelineNumbers, say: Messages = en): string {
  const here = texts.find(({ id }) => id === selected);
  if (texts.length === 0) return say.timeline.noText(subject.name);
  if (!here) return say.timeline.noVote(texts.length);
  const before = texts.filter((text) => text.panel === here.panel && isRecorded(text) && text.date < here.date).at(-1);
  const { inFavour, against, year } = countsOf(here);
  if (!before) return say.timeline.first(inFavour, against, year);
  const then = countsOf(before);
  return say.timeline.comparison({
    ...{ inFavour, against, year },
    ...{ inFavourBefore: then.inFavour, againstBefore: then.against, yearBefore: then.year },
  });
}

function countsOf({ tally, date }: TimelineText): { readonly inFavour: number; readonly against: number; readonly year: string } {
  return { inFavour: tally.inFavour ?? 0, against: tally.against ?? 0, year: date.slice(0, 4) };
}
