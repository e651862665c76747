import { type CalendarDate, parseCalendarDate } from "../words/CalendarDate";

/** The months in English, French and Spanish, by the letters that tell them apart. */
const MONTHS: readonly (readonly [name: RegExp, month: number])[] = [
  [/^(?:jan|ene)/, 1],
  [/^(?:feb|f[eé]v)/, 2],
  [/^mar/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^ma[iy]/, 5],
  [/^(?:june?$|juin|jun)/, 6],
  [/^(?:july?$|juil|jul)/, 7],
  [/^(?:aug|ao[uû]t|ago)/, 8],
  [/^sep/, 9],
  [/^o[ck]t/, 10],
  [/^nov/, 11],
  [/^(?:dec|d[eé]c|dic)/, 12],
];
const DAY = /\b(\d{1,2})(?:st|nd|rd|th|er)?\s+(?:de\s+)?([a-zéû]{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/giu;
const AMERICAN = /\b([a-z]{3,9})\.?\s+(\d{1,2}),\s+(\d{4})\b/giu;

/** The days that a text names in words ("28 March 2014", "28 mars 2014", "March 28, 2014"), each once, in its order. */
export function datesIn(text: string): readonly CalendarDate[] {
  const found = [
    ...[...text.matchAll(DAY)].map(({ index, 1: day, 2: month, 3: year }) => ({ index, day, month, year })),
    ...[...text.matchAll(AMERICAN)].map(({ index, 1: month, 2: day, 3: year }) => ({ index, day, month, year })),
  ].sort((a, b) => a.index - b.index);
  const dates = found.flatMap(({ day, month, year }) => dateOf(Number(day), monthNamed(month ?? ""), Number(year)) ?? []);
  return [...new Set(dates)];
}

/** The number of the month that the word begins with, 0 where it is none. */
export function monthNamed(word: string): number {
  const folded = word.toLowerCase();
  return MONTHS.find(([name]) => name.test(folded))?.[1] ?? 0;
}

/** The day, where the calendar has it. */
export function dateOf(day: number, month: number, year: number): CalendarDate | undefined {
  const two = (number: number) => String(number).padStart(2, "0");
  return parseCalendarDate(`${year}-${two(month)}-${two(day)}`);
}
