import { dateTyped } from "../votingText/dateTyped";
import { symbolParts } from "../votingText/symbolParts";
import { officialSymbol } from "../words/officialSymbol";
import { bodyTyped } from "./bodyTyped";
import type { PastedCells } from "./pastedCells";
import { PASTED_COLUMNS, type PastedColumn } from "./PastedText";

type Columns = readonly (PastedColumn | null)[];

/** The column that a header's cell names. */
const HEADERS: ReadonlyMap<string, PastedColumn> = new Map<string, PastedColumn>([
  ...PASTED_COLUMNS.map((column): [string, PastedColumn] => [column, column]),
  ["resolution", "symbol"],
  ["document", "symbol"],
  ["draft symbol", "draft"],
  ["draft resolution", "draft"],
  ["day", "date"],
  ["adopted", "date"],
  ["date of adoption", "date"],
  ["adoption date", "date"],
  ["topic", "topics"],
  ["subjects", "topics"],
  ["country", "subject"],
  ["state", "subject"],
]);

/** What the columns of a header are; `undefined` where the row is none: fewer than two of its cells name a column. */
export function headerColumns({ cells }: PastedCells): Columns | undefined {
  const columns = cells.map((cell) => HEADERS.get(cell.toLowerCase().replace(/[_\s]+/g, " ")) ?? null);
  const named = columns.filter((column) => column !== null);
  return named.length < 2 || new Set(named).size < named.length ? undefined : columns;
}

const SHAPES: readonly (readonly [PastedColumn, (cell: string) => boolean])[] = [
  ["draft", (cell) => /\/L\.\s*\d/i.test(cell)],
  ["symbol", (cell) => symbolParts(officialSymbol(cell) ?? "")?.isDraft === false],
  ["date", (cell) => dateTyped(cell) !== undefined && cell.length >= 8],
  ["body", (cell) => bodyTyped(cell) !== undefined],
  ["session", (cell) => /^(?:E?S-)?\d{1,3}(?:st|nd|rd|th)?$/i.test(cell)],
  ["subject", (cell) => /^[A-Z]{3}$/.test(cell)],
];

/** What each column is by what stands in it: a shape that most of its cells have; the longest texts are the titles, further ones the topics. */
export function guessColumns(rows: readonly PastedCells[]): Columns {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns: (PastedColumn | null)[] = new Array<PastedColumn | null>(width).fill(null);
  for (const [column, fits] of SHAPES) {
    const place = columns.findIndex((taken, i) => taken === null && shareOf(rows, i, fits) > 0.6);
    if (place >= 0) columns[place] = column;
  }
  const texts = columns.flatMap((taken, i) => (taken === null ? [i] : [])).sort((a, b) => lengthOf(rows, b) - lengthOf(rows, a));
  const [title, topics] = texts;
  if (title !== undefined) columns[title] = "title";
  if (topics !== undefined && lengthOf(rows, topics) > 0) columns[topics] = "topics";
  return columns;
}

/** Of the cells that are not empty. */
function shareOf(rows: readonly PastedCells[], place: number, fits: (cell: string) => boolean): number {
  const cells = rows.flatMap(({ cells: row }) => row[place] || []);
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

function lengthOf(rows: readonly PastedCells[], place: number): number {
  return rows.reduce((sum, { cells }) => sum + (cells[place]?.length ?? 0), 0);
}
