import { parseCalendarDate, type CalendarDate } from "../formats/words/CalendarDate";
import type { Source } from "../release/RollCall";
import type { CellKind } from "./cells";

/** A document: its symbol, its address or both, and where known the day it was consulted, in this order with single spaces between. */
export const sourceEntry: CellKind<Source> = {
  what: "SYMBOL, URL or both, and the day consulted where known",
  parse: (text) => {
    const rest = text.split(" ");
    const symbol = take(rest, (word) => (/^[A-Z]+\//.test(word) ? word : undefined));
    const url = take(rest, (word) => (/^https?:\/\//.test(word) ? word : undefined));
    const consulted = take<CalendarDate>(rest, parseCalendarDate);
    return rest.length > 0 || (symbol === null && url === null) ? undefined : { symbol, url, consulted };
  },
};

function take<Value>(words: string[], parse: (word: string) => Value | undefined): Value | null {
  const value = parse(words[0] ?? "");
  if (value === undefined) return null;
  words.shift();
  return value;
}
