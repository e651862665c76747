import { dayInWords } from "../../figures/words/dayInWords";
import type { DateSpan } from "../../formats/words/DateSpan";

/** "1 January 2013 to 31 December 2015", "since 24 October 1945", "until 2003", "at all times". */
export function spanInWords({ from, to }: DateSpan): string {
  if (from && to) return `${dayInWords(from)} to ${dayInWords(to)}`;
  if (from) return `since ${dayInWords(from)}`;
  return to ? `until ${dayInWords(to)}` : "at all times";
}
