import { type CalendarDate, parseCalendarDate } from "../formats/words/CalendarDate";
import type { DateSpan } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { readStateList } from "./readStateList";

/** A membership as a line gives it. */
export interface MembershipLine extends DateSpan {
  readonly state: Iso3;
}

export interface MembershipLines {
  readonly memberships: readonly MembershipLine[];
  /** What could not be read: the line's number, from 1, and a sentence. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Where a date stands that says nothing: not known, or not ended. */
const NO_DATE = new Set(["", "-", "–", "—", "…", "now", "today"]);
/** A name is looked up as of the membership's beginning; without one, as of now. */
const NOW = "9999" as CalendarDate;

/**
 * Memberships from lines as they are pasted from a spreadsheet or typed: name or code, from, to; with tabs or semicolons between, or commas.
 * A line that cannot be read is a problem and not a membership; empty lines are passed over.
 */
export function readMembershipLines(release: Release, text: string): MembershipLines {
  const memberships: MembershipLine[] = [];
  const problems: { line: number; message: string }[] = [];
  text.split(/\r\n?|\n/).forEach((line, place) => {
    if (line.trim() === "") return;
    const read = readLine(release, line);
    if (typeof read === "string") problems.push({ line: place + 1, message: read });
    else memberships.push(read);
  });
  return { memberships, problems };
}

function readLine(release: Release, line: string): MembershipLine | string {
  const { name, dates } = cellsOf(line);
  if (dates.length > 2) return `has ${dates.length + 1} parts where a name and at most two dates belong`;
  const wrong = dates.find((date) => !NO_DATE.has(date.toLowerCase()) && parseCalendarDate(date) === undefined);
  if (wrong !== undefined) return `“${wrong}” is no date: YYYY-MM-DD, YYYY-MM or YYYY`;
  const [from, to] = [parseCalendarDate(dates[0] ?? ""), parseCalendarDate(dates[1] ?? "")];
  const { states, unknown } = readStateList(release, name, from ?? NOW);
  const [state, another] = states;
  if (state === undefined || unknown.length > 0) return `“${name}” is no state that the data knows`;
  if (another !== undefined) return `“${name}” names more than one state`;
  return { state, from: from ?? null, to: to ?? null };
}

/** A comma may also belong to a name ("Korea, Republic of"): only what looks like dates at the end is taken for them. */
function cellsOf(line: string): { readonly name: string; readonly dates: readonly string[] } {
  const separator = /\t/.test(line) ? "\t" : ";";
  if (line.includes(separator)) {
    const [name = "", ...dates] = line.split(separator).map((cell) => cell.trim());
    return { name, dates: dates.at(-1) === "" && dates.length > 2 ? dates.slice(0, -1) : dates };
  }
  const cells = line.split(",").map((cell) => cell.trim());
  const first = cells.findIndex((cell, place) => place > 0 && (/^\d/.test(cell) || NO_DATE.has(cell.toLowerCase())));
  return first < 0
    ? { name: cells.join(", "), dates: [] }
    : { name: cells.slice(0, first).join(", "), dates: cells.slice(first) };
}
