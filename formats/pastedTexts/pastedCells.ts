import { CsvError, parse } from "csv-parse/sync";

export interface PastedCells {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table as spreadsheets copy it (tabs) or as CSV (commas or semicolons, whichever the first line has more of), or a sentence. */
export function pastedCells(text: string): readonly PastedCells[] | { readonly problem: string } {
  const rows: PastedCells[] = [];
  try {
    parse(text, {
      ...{ bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record: (cells: string[], { lines }) => {
        const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
        if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: lines - breaks, cells: cells.map(oneLine) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: `The table cannot be read: ${error.message}.` };
  }
  return rows;
}

function delimiterOf(text: string): string {
  const first = /[^\r\n]*/.exec(text.trimStart())?.[0] ?? "";
  if (first.includes("\t")) return "\t";
  return first.split(";").length > first.split(",").length ? ";" : ",";
}

function oneLine(cell: string): string {
  return cell.replace(/[\s\u0000-\u001f\u007f\u00a0]+/g, " ").trim();
}
