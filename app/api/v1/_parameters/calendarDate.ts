import { z } from "zod";
import { parseCalendarDate, type CalendarDate } from "../../../../formats/words/CalendarDate";

/** A date, or a month or year: `2014-03-28`, `1946-05`, `1946`. */
export function calendarDate(description: string) {
  return z
    .string()
    .refine((text) => parseCalendarDate(text) !== undefined, "must be a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY")
    .transform((text) => text as CalendarDate)
    .meta({ description, examples: ["2014-03-28"] });
}
