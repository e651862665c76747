import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import { timelineFinding } from "./timelineFinding";
import { isRecorded } from "./selectedText";
import type { TimelineNumbers, TimelineText } from "./TimelineNumbers";

/** The words around a time line. */
export function timelineWords(numbers: TimelineNumbers, say: Messages = en): FigureWords {
  const { texts, subject, bloc } = numbers;
  const since = texts[0]?.date.slice(0, 4);
  return {
    title: timelineFinding(numbers, say),
    subtitle: since ? say.timeline.subtitle(subject.name, since, bloc, isCrowded(texts)) : "",
    sentence: sentence(numbers, since, say),
    source: say.timeline.records([...new Set(texts.map(({ body }) => say.body(body)))]),
  };
}

function sentence({ texts, subject }: TimelineNumbers, since: string | undefined, say: Messages): string {
  if (!since) return `${say.timeline.noText(subject.name)}.`;
  const recorded = texts.filter(isRecorded);
  const votes = recorded.map((text) => `${text.symbol ?? text.id} ${say.tally(text.tally)}`);
  const head = say.timeline.sentence(texts.length, subject.name, since, recorded.length);
  return votes.length > 0 ? `${head} ${say.clauses(votes)}.` : head;
}

/** So many bars that a narrow drawing has no room for their numbers. */
function isCrowded(texts: readonly TimelineText[]): boolean {
  return texts.length > 60;
}
