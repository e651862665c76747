import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Release } from "../release/Release";

/**
 * The indexes of the General Assembly's roll calls in `[date − 5 years, date)`, by date.
 * A roll call dated to the month is inside where its month is not before the first and before the last, because its day is not known.
 */
export function assemblyRollCallsBefore({ rollCalls }: Release, date: CalendarDate): readonly number[] {
  const start = `${String(Number(date.slice(0, 4)) - 5).padStart(4, "0")}${date.slice(4)}`;
  const inside: number[] = [];
  rollCalls.forEach((rollCall, index) => {
    if (rollCall.body === "GA" && notBefore(rollCall.date, start) && before(rollCall.date, date)) inside.push(index);
  });
  return inside;
}

function notBefore(date: string, start: string): boolean {
  return date >= start.slice(0, date.length);
}

function before(date: string, end: string): boolean {
  return date < end.slice(0, date.length);
}
