import { CsvError, parse } from "csv-parse/sync";

/** One record of a table: the line it begins on (the header is line 1) and its cells by column. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

interface CsvProblem {
  readonly line: number;
  /** `null` where the whole line is at fault. */
  readonly column: string | null;
  readonly message: string;
}

/** What could be read, and everything that could not: with a problem in it the table is not to be used. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly CsvProblem[];
}

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A CSV text with a header (RFC 4180, with or without a byte order mark) as records that know their lines. */
export function parseCsvTable(text: string): CsvTable {
  try {
    return tableOf(linesOf(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { columns: [], records: [], problems: [{ line: lineOf(error), column: null, message: `${error.message}.` }] };
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  parse(text, {
    bom: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines: lastLine }) => {
      lines.push({ number: lastLine - lineBreaksIn(cells), cells });
      return null;
    },
  });
  return lines;
}

/** The parser counts to the line on which a record ends; a quoted cell may hold line breaks. */
function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function tableOf([header, ...lines]: readonly Line[]): CsvTable {
  const columns = header?.cells ?? [];
  const isWhole = (line: Line) => line.cells.length === columns.length;
  const broken = lines.filter((line) => !isWhole(line));
  return {
    columns,
    records: lines.filter(isWhole).map((line) => ({ line: line.number, cells: cellsByColumn(columns, line.cells) })),
    problems: [...headerProblems(columns), ...broken.map((line) => lengthProblem(line, columns))],
  };
}

function cellsByColumn(columns: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> {
  return new Map(columns.map((column, index) => [column, cells[index] ?? ""]));
}

function headerProblems(columns: readonly string[]): CsvProblem[] {
  if (columns.length === 0) return [{ line: 1, column: null, message: "There is no header." }];
  const repeated = columns.filter((column, index) => columns.indexOf(column) !== index);
  return repeated.map((column) => ({ line: 1, column, message: "The column stands twice in the header." }));
}

function lengthProblem(line: Line, columns: readonly string[]): CsvProblem {
  const message = `The line has ${line.cells.length} cells where the header has ${columns.length} columns.`;
  return { line: line.number, column: null, message };
}

function lineOf(error: CsvError): number {
  const { lines } = error as CsvError & { readonly lines?: unknown };
  return typeof lines === "number" ? lines : 1;
}
