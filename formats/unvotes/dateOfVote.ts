import { parseCalendarDate, type CalendarDate } from "../words/CalendarDate";

/** The first regular session began in January 1946 (the second, as all since, in September of its year, 1945 + its number). */
const BEFORE_FIRST = 1945;
const FIRST_TRUE_DAY = "2003";

/**
 * The date at the precision that the data set has: to the month before 2003, where its days are all 01 to 07; to the year where the date
 * lies outside the session (59/307, of June 2005, stands under December). `undefined` where it is no date.
 */
export function dateOfVote(text: string, session: string): CalendarDate | undefined {
  const date = parseCalendarDate(text);
  if (date === undefined || !/^\d+$/.test(session)) return cut(date);
  const year = BEFORE_FIRST + Number(session);
  const isOutside = session !== "1" && (text.slice(0, 7) < `${year}-09` || text.slice(0, 7) > `${year + 1}-09`);
  const yearHolds = [year, year + 1].includes(Number(text.slice(0, 4)));
  return isOutside && yearHolds ? parseCalendarDate(text.slice(0, 4)) : cut(date);
}

function cut(date: CalendarDate | undefined): CalendarDate | undefined {
  return date !== undefined && date < FIRST_TRUE_DAY ? parseCalendarDate(date.slice(0, 7)) : date;
}
