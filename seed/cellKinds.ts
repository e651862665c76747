import { parseCalendarDate, type CalendarDate } from "../formats/words/CalendarDate";
import { parseIso3, type Iso3 } from "../formats/words/Iso3";
import { parseRollCallId, type RollCallId } from "../release/RollCallId";
import type { CellKind } from "./cells";

export const text: CellKind<string> = {
  what: "text without spaces at its ends",
  parse: (cell) => (cell.trim() === cell ? cell : undefined),
};

export const date: CellKind<CalendarDate> = { what: "a date (YYYY-MM-DD, YYYY-MM or YYYY)", parse: parseCalendarDate };

export const stateCode: CellKind<Iso3> = {
  what: "a state's code (three capital letters)",
  parse: (cell) => (parseIso3(cell) === cell ? parseIso3(cell) : undefined),
};

export const rollCallId: CellKind<RollCallId> = { what: "a roll call's id", parse: parseRollCallId };

export const slug: CellKind<string> = {
  what: "a slug (small letters and digits, between single hyphens)",
  parse: (cell) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell) ? cell : undefined),
};

export const count: CellKind<number> = {
  what: "a whole number from 0 up",
  parse: (cell) => (/^(0|[1-9]\d{0,6})$/.test(cell) ? Number(cell) : undefined),
};

export const share: CellKind<number> = {
  what: "a number from 0 to 1",
  parse: (cell) => (/^(0|1|0\.\d+|1\.0+)$/.test(cell) ? Number(cell) : undefined),
};

/** One of a closed set of words. */
export function oneOf<Word extends string>(words: readonly Word[]): CellKind<Word> {
  return { what: `one of ${words.join(", ")}`, parse: (cell) => words.find((word) => word === cell) };
}
