import { type CalendarDate, parseCalendarDate } from "../words/CalendarDate";
import { dateOf, datesIn, monthNamed } from "./datesIn";

/**
 * A day as a person types it: `2014-03-28`, `28 March 2014`, `28.3.2014`, `28 3 14`. The day comes before the month; years of two digits are
 * those from 1946 to 2045. `undefined` where it is no day of the calendar; years and months alone pass as they are.
 */
export function dateTyped(text: string): CalendarDate | undefined {
  const plain = parseCalendarDate(text.trim());
  if (plain !== undefined) return plain;
  const named = datesIn(text);
  if (named.length === 1) return named[0];
  const numbers = /^\s*(\d{1,2})[\s./-]+(\d{1,2}|[a-zéû]{3,10})[\s./-]+(\d{2}|\d{4})\s*$/iu.exec(text);
  if (!numbers) return undefined;
  const [, day = "", month = "", year = ""] = numbers;
  return dateOf(Number(day), /^\d/.test(month) ? Number(month) : monthNamed(month), yearOf(year));
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 46 ? 2000 + year : 1900 + year;
}
