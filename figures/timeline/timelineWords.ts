import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { listInWords } from "../words/listInWords";
import { nameInText } from "../words/nameInText";
import { tallyInWords } from "../words/tallyInWords";
import { bodyName } from "../words/bodyName";
import { timelineFinding } from "./timelineFinding";
import { isRecorded } from "./selectedText";
import type { TimelineNumbers, TimelineText } from "./TimelineNumbers";

/** The words around a time line. */
export function timelineWords(numbers: TimelineNumbers): FigureWords {
  const { texts, subject, bloc } = numbers;
  const since = texts[0]?.date.slice(0, 4);
  const written = isCrowded(texts) ? "written in where it fits" : "written in";
  const measure = bloc
    ? `Bars: share of those voting, number in favour from outside “${bloc}” ${written}; dashed: from inside.`
    : `Bars: share of those voting, number in favour ${written}.`;
  return {
    title: timelineFinding(numbers),
    subtitle: since ? `Every text on ${nameInText(subject.name)} since ${since}. ${measure}` : "",
    sentence: sentence(numbers, since),
    source: `${capitalised(listInWords([...new Set(texts.map(({ body }) => bodyName(body)))]))} records`,
  };
}

function sentence({ texts, subject }: TimelineNumbers, since: string | undefined): string {
  if (!since) return `No text on ${nameInText(subject.name)} in this release.`;
  const recorded = texts.filter(isRecorded);
  const votes = recorded.map((text) => `${text.symbol ?? text.id} ${tallyInWords(text.tally)}`);
  return `${countTexts(texts)} on ${nameInText(subject.name)} since ${since}, ${recorded.length} of them put to a recorded vote. ${votes.join("; ")}${votes.length > 0 ? "." : ""}`.trim();
}

function countTexts(texts: readonly TimelineText[]): string {
  return texts.length === 1 ? "1 text" : `${texts.length} texts`;
}

/** So many bars that a narrow drawing has no room for their numbers. */
function isCrowded(texts: readonly TimelineText[]): boolean {
  return texts.length > 60;
}
