import { countInCell } from "../imports/countInCell";
import type { ImportedRollCall } from "../imports/ImportedRollCall";
import { quoted, type RowProblem } from "../imports/RowProblem";
import type { Body } from "../words/Body";
import { parseCalendarDate } from "../words/CalendarDate";
import { officialSymbol } from "../words/officialSymbol";
import type { Tally } from "../words/Tally";
import { titleProper } from "../words/titleProper";
import type { UndlCells } from "./undlColumns";

/** A roll call without its votes. */
export type UndlHeading = Omit<ImportedRollCall, "votes">;

const TOTALS = {
  inFavour: "total_yes",
  against: "total_no",
  abstaining: "total_abstentions",
  nonVoting: "total_non_voting",
  members: "total_ms",
} as const;

const SOURCE = "UN Digital Library, General Assembly voting data";

/** What a row says of its roll call, or what is wrong with it. */
export function undlRollCall(cells: UndlCells, line: number): UndlHeading | RowProblem {
  const date = parseCalendarDate(cells.date.trim().slice(0, 10));
  if (date === undefined) return { column: "date", message: `${quoted(cells.date)} is not a date.` };
  const session = sessionIn(cells.session);
  if (session === undefined) return { column: "session", message: `${quoted(cells.session)} is not a session.` };
  const faulty = Object.values(TOTALS).find((column) => countInCell(cells[column]) === undefined);
  if (faulty) return { column: faulty, message: `${quoted(cells[faulty])} is not a count.` };
  const symbol = symbolIn(cells.resolution);
  return {
    line,
    sourceId: cells.undl_id.trim(),
    body: bodyOf(cells.meeting),
    session,
    date,
    symbol,
    draft: symbolIn(cells.draft),
    title: titleProper(cells.title) || symbol || `Record ${cells.undl_id.trim()}`,
    kind: "adoption",
    mode: "recorded_vote",
    outcome: /\badopted\b/i.test(cells.title) ? "adopted" : null,
    meeting: symbolIn(cells.meeting),
    agendaItem: textIn(cells.agenda_title),
    topics: [...new Set(cells.subjects.split("|").map((topic) => topic.trim()))].filter((topic) => topic !== ""),
    subject: null,
    officialTally: tallyIn(cells),
    url: textIn(cells.undl_link),
    source: SOURCE,
    note: textIn(cells.vote_note),
    listsOnlyChoices: false,
  };
}

/** `69`, `69.0`; `10emsp` and `ES-10` for the tenth emergency special session, `31sp` and `S-31` for the 31st special one. */
function sessionIn(cell: string): string | undefined {
  const [, plain, number, kind] = /^(?:(\d{1,2})(?:\.0+)?|(\d{1,2}) ?(emsp|sp)|(?:E?S-\d{1,2}))$/i.exec(cell.trim()) ?? [];
  if (plain !== undefined) return String(Number(plain));
  if (number !== undefined) return `${kind?.toLowerCase() === "sp" ? "S" : "ES"}-${number}`;
  return /^E?S-\d{1,2}$/i.test(cell.trim()) ? cell.trim().toUpperCase() : undefined;
}

/** Votes of a Main Committee have its meetings: `A/C.3/69/SR.48`. */
function bodyOf(meeting: string): Body {
  const committee = /^\s*A\/C\.([1-6])\//i.exec(meeting)?.[1];
  return committee === undefined ? "GA" : (`GA-C${committee}` as Body);
}

function tallyIn(cells: UndlCells): Tally {
  const countOf = (key: keyof Tally) => countInCell(cells[TOTALS[key]]) ?? null;
  return {
    inFavour: countOf("inFavour"),
    against: countOf("against"),
    abstaining: countOf("abstaining"),
    nonVoting: countOf("nonVoting"),
    members: countOf("members"),
  };
}

function symbolIn(cell: string): string | null {
  return officialSymbol(cell) ?? textIn(cell);
}

function textIn(cell: string): string | null {
  const text = cell.trim();
  return text === "" ? null : text;
}
