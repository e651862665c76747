import { parseCalendarDate, type CalendarDate } from "../words/CalendarDate";
import { fieldsOf, subfieldOf, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";

/** The day of the decision (269 $a): `20140328` or `2014-03-28`, shorter or with zeroes (`19460500`) where only the month or the year is known. */
export function dateOfRecord(record: MarcRecord): CalendarDate | RecordFault {
  const [field] = fieldsOf(record, "269");
  const text = subfieldOf(field, "a");
  if (text === null) return new RecordFault("269 $a", "The record has no date.");
  const [, year, month, day] = /^(\d{4})(?:-?(\d\d))?(?:-?(\d\d))?$/.exec(text) ?? [];
  const known = [year, month, month === "00" ? undefined : day].filter((part) => part !== undefined && part !== "00");
  const date = parseCalendarDate(known.join("-"));
  return date ?? new RecordFault("269 $a", `"${text.slice(0, 40)}" is no date.`, field);
}
