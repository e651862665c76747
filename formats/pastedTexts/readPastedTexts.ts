import { dateTyped } from "../votingText/dateTyped";
import { symbolParts } from "../votingText/symbolParts";
import { quoted } from "../imports/RowProblem";
import type { CalendarDate } from "../words/CalendarDate";
import { type Iso3, parseIso3 } from "../words/Iso3";
import { officialSymbol } from "../words/officialSymbol";
import { bodyTyped } from "./bodyTyped";
import { type PastedCells, pastedCells } from "./pastedCells";
import { guessColumns, headerColumns } from "./pastedColumns";
import type { PastedColumn, PastedRow, PastedTable, PastedText } from "./PastedText";

export interface PastedReading {
  /** What each column is, where a person has said so. */
  readonly columns?: readonly (PastedColumn | null)[] | undefined;
  /** Which state a name is of on a day. */
  readonly stateNamed: (name: string, date: CalendarDate) => Iso3 | undefined;
}

/** As much as a session adopts, several times over. */
const MOST_ROWS = 2_000;

/** A table of texts adopted without a vote, pasted from a spreadsheet, row by row; or one sentence where it is no table. */
export function readPastedTexts(
  text: string,
  { columns: told, stateNamed }: PastedReading,
): PastedTable | { readonly problem: string } {
  const all = pastedCells(text);
  if ("problem" in all) return all;
  const [first] = all;
  if (first === undefined) return { problem: "Paste a table first." };
  const header = headerColumns(first);
  const rows = header ? all.slice(1) : all;
  if (rows.length === 0) return { problem: "Below the header there is no row." };
  if (rows.length > MOST_ROWS) return { problem: `The table has more than ${MOST_ROWS.toLocaleString("en")} rows.` };
  const columns = told ?? header ?? guessColumns(rows);
  return { columns, isGuessed: !header, rows: withoutRepeats(rows.map((row) => readRow(row, columns, stateNamed))) };
}

function readRow(row: PastedCells, columns: PastedTable["columns"], stateNamed: PastedReading["stateNamed"]): PastedRow {
  const cell = (column: PastedColumn): string => row.cells[columns.indexOf(column)] ?? "";
  const read = textOf(cell, stateNamed);
  return "problem" in read ? { ...row, text: null, problem: read.problem } : { ...row, text: read, problem: null };
}

function textOf(
  cell: (column: PastedColumn) => string,
  stateNamed: PastedReading["stateNamed"],
): PastedText | { readonly problem: string } {
  const [symbol, draft] = [symbolIn(cell("symbol")), symbolIn(cell("draft"))];
  if (symbol === undefined) return { problem: `${quoted(cell("symbol"))} is not a symbol.` };
  if (draft === undefined) return { problem: `${quoted(cell("draft"))} is not the symbol of a draft.` };
  if (symbol === null && draft === null) return { problem: "The row has neither a symbol nor a draft." };
  if (cell("title") === "") return { problem: "The row has no title." };
  const date = dateTyped(cell("date"));
  if (date === undefined)
    return { problem: cell("date") === "" ? "The row has no date." : `${quoted(cell("date"))} is not a date.` };
  const said = symbolParts(symbol ?? "") ?? symbolParts(draft ?? "");
  const body = cell("body") === "" ? said?.body : bodyTyped(cell("body"));
  if (body === undefined)
    return { problem: cell("body") === "" ? "The row does not say which body." : `${quoted(cell("body"))} is no body here.` };
  if (said !== undefined && symbol !== null && said.body !== body)
    return { problem: `${symbol} is no symbol of the body ${quoted(cell("body"))}.` };
  const session = sessionIn(cell("session")) || said?.session || "";
  if (!/^[A-Z0-9-]{1,10}$/.test(session)) return { problem: "The row does not say which session." };
  const subject = subjectIn(cell("subject"), date, stateNamed);
  if (subject === undefined) return { problem: `Which state ${quoted(cell("subject"))} is on ${date} is not known.` };
  const topics = cell("topics")
    .split(/[;|]/)
    .map((topic) => topic.trim())
    .filter((topic) => topic !== "");
  return { symbol, draft, title: cell("title"), date, body, session, subject, topics };
}

/** `null`: empty; `undefined`: it is none. */
function symbolIn(cell: string): string | null | undefined {
  return cell === "" ? null : (officialSymbol(cell) ?? undefined);
}

function sessionIn(cell: string): string {
  return cell.toUpperCase().replace(/^(\d+)(?:ST|ND|RD|TH)$/, "$1");
}

function subjectIn(cell: string, date: CalendarDate, stateNamed: PastedReading["stateNamed"]): Iso3 | null | undefined {
  if (cell === "") return null;
  return (/^[A-Z]{3}$/.test(cell) ? parseIso3(cell) : undefined) ?? stateNamed(cell, date);
}

/** A text stands in a table once. */
function withoutRepeats(rows: readonly PastedRow[]): PastedRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const name = row.text?.symbol ?? row.text?.draft;
    if (name === undefined || name === null) return row;
    const first = lines.get(name);
    lines.set(name, first ?? row.line);
    return first === undefined ? row : { ...row, text: null, problem: `${name} stands on line ${first} too.` };
  });
}
