import type { CalendarDate } from "../words/CalendarDate";
import { headerAt, type ListHeader } from "./headerAt";
import { type Intention, intentionAt } from "./intentionAt";
import { matchingBrackets } from "./matchingBrackets";
import { type MarkedLines, markedLinesAt } from "./markedLinesAt";
import { endsSentence } from "./outcomeNear";
import { type AnnouncedTally, tallyAt } from "./tallyAt";
import type { Token } from "./Token";
import type { VotingNames } from "./VotingNames";

/** What a voting paragraph consists of besides its names. */
export type VotingEvent = ListHeader | AnnouncedTally | Intention | MarkedLines;

/** All headings of lists, tallies and later intentions, in the text's order and not overlapping. */
export function eventsIn(tokens: readonly Token[], names: VotingNames, date: CalendarDate | undefined): readonly VotingEvent[] {
  const brackets = matchingBrackets(tokens);
  const events: VotingEvent[] = [];
  let sentence = 0;
  for (let at = 0; at < tokens.length;) {
    if (at > 0 && beginsSentence(tokens, at)) sentence = at;
    const since = Math.max(sentence, events.at(-1)?.next ?? 0);
    const event =
      markedLinesAt(tokens, at, names) ??
      tallyAt(tokens, at, brackets) ??
      headerAt(tokens, at, names) ??
      intentionAt(tokens, at, since, names, date);
    if (event) events.push(event);
    at = event ? Math.max(event.next, at + 1) : at + 1;
  }
  return events;
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  return endsSentence(tokens, at - 1) || key === "[" || (key === "*" && (tokens[at]?.breaks ?? 0) > 0);
}
