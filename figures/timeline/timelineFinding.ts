import { capitalised } from "../words/capitalised";
import { nameInText } from "../words/nameInText";
import { numbersInWords } from "../words/numberInWords";
import { isRecorded } from "./selectedText";
import type { TimelineNumbers, TimelineText } from "./TimelineNumbers";

/** The title of a time line: the roll call that is pointed out against the last recorded vote before it, in the same line of bodies. */
export function timelineFinding({ texts, selected, subject }: TimelineNumbers): string {
  const here = texts.find(({ id }) => id === selected);
  if (texts.length === 0) return `No text on ${nameInText(subject.name)} in this release`;
  if (!here)
    return texts.length === 1
      ? "The one text was adopted without a recorded vote"
      : `None of ${texts.length} texts was put to a recorded vote`;
  const before = texts.filter((text) => text.panel === here.panel && isRecorded(text) && text.date < here.date).at(-1);
  return before ? comparison(here, before) : first(here);
}

function first(here: TimelineText): string {
  const [inFavour, against] = numbersInWords([here.tally.inFavour ?? 0, here.tally.against ?? 0], "none");
  return capitalised(`${inFavour} in favour and ${against} against in ${year(here)}, the first recorded vote`);
}

function comparison(here: TimelineText, before: TimelineText): string {
  const counts = [here.tally.inFavour ?? 0, here.tally.against ?? 0, before.tally.inFavour ?? 0, before.tally.against ?? 0];
  const [inFavour, against, inFavourBefore, againstBefore] = numbersInWords(counts, "none");
  const sameFor = inFavour === inFavourBefore;
  const sameAgainst = against === againstBefore;
  const then = year(before) === year(here) ? "in the vote before" : `in ${year(before)}`;
  const now = `in ${year(here)}`;
  if (sameFor && sameAgainst) return capitalised(`${inFavour} in favour and ${against} against ${now}, as ${then}`);
  if (sameFor) return capitalised(`${inFavour} in favour ${now}, as ${then}, but ${against} against instead of ${againstBefore}`);
  if (sameAgainst)
    return capitalised(`${inFavour} in favour ${now} after ${inFavourBefore} ${then}, and ${against} against both times`);
  return capitalised(
    `${inFavour} in favour ${now} after ${inFavourBefore} ${then}, and ${against} against instead of ${againstBefore}`,
  );
}

function year({ date }: TimelineText): string {
  return date.slice(0, 4);
}
