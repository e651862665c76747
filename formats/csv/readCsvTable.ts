import type { InflateOptions } from "../bytes/inflateBytes";
import type { ImportProblem } from "../imports/ImportProblem";
import type { CsvRow } from "./CsvRow";
import { readCsvRows } from "./readCsvRows";

/** The names under which a column is known, its own first, and whether a file must have it. */
export interface ColumnNames {
  readonly names: readonly [string, ...string[]];
  readonly required: boolean;
}

/** Records below the header, and the place of each column in them (-1: the file has no such column). */
export interface CsvTableBatch<Column extends string> {
  readonly rows: readonly CsvRow[];
  readonly at: Readonly<Record<Column, number>>;
  readonly fatal: ImportProblem | null;
}

/** A CSV file whose columns are found by their names, in any order and among others. A header that lacks a required one is fatal. */
export async function* readCsvTable<Column extends string>(
  chunks: AsyncIterable<Uint8Array>,
  columns: Readonly<Record<Column, ColumnNames>>,
  options: InflateOptions = {},
): AsyncGenerator<CsvTableBatch<Column>> {
  let at: Record<Column, number> | undefined;
  for await (const { rows, fatal } of readCsvRows(chunks, options)) {
    const header = at ? undefined : rows[0];
    const places = at ?? placesOf(header?.cells ?? [], columns);
    const problem = header ? headerProblem(header, places, columns) : null;
    if (problem) return yield { rows: [], at: places, fatal: problem };
    if (header) at = places;
    yield { rows: header ? rows.slice(1) : rows, at: places, fatal };
    if (fatal) return;
  }
  if (!at) yield { rows: [], at: placesOf([], columns), fatal: problemOf("The file is empty: there is no header.") };
}

function placesOf<Column extends string>(
  header: readonly string[],
  columns: Readonly<Record<Column, ColumnNames>>,
): Record<Column, number> {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const places = {} as Record<Column, number>;
  for (const column of keysOf(columns)) places[column] = names.findIndex((name) => columns[column].names.includes(name));
  return places;
}

function headerProblem<Column extends string>(
  header: CsvRow,
  places: Readonly<Record<Column, number>>,
  columns: Readonly<Record<Column, ColumnNames>>,
): ImportProblem | null {
  if (header.problem) return header.problem;
  const missing = keysOf(columns).filter((column) => columns[column].required && places[column] < 0);
  if (missing.length > 0)
    return problemOf(`The header has no column ${missing.map((column) => columns[column].names[0]).join(", ")}.`);
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const repeated = keysOf(columns).find((column) => names.filter((name) => columns[column].names.includes(name)).length > 1);
  return repeated ? problemOf(`The column ${columns[repeated].names[0]} stands twice in the header.`) : null;
}

function keysOf<Column extends string>(columns: Readonly<Record<Column, ColumnNames>>): Column[] {
  return Object.keys(columns) as Column[];
}

function problemOf(message: string): ImportProblem {
  return { line: 1, column: null, message, text: "" };
}
