import writeSheets from "write-excel-file/universal";
import { withoutTimes } from "./withoutTimes";
import { xlsxText } from "./xlsxText";

export type XlsxCell = string | number | null;

/** A sheet of a workbook: a row of heads that stays in sight, then the rows. */
export interface XlsxSheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

const NARROWEST = 8;
const WIDEST = 60;

/**
 * Sheets as an Office Open XML workbook. Numbers are numbers, text is text whatever it begins with: no cell is a formula.
 * The same sheets give the same bytes.
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const written = writeSheets(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      data: [heads.map((head) => ({ ...cellOf(head), fontWeight: "bold" as const })), ...rows.map((row) => row.map(cellOf))],
      columns: heads.map((head, column) => ({ width: widthOf(head, rows, column) })),
      stickyRowsCount: 1,
    })),
  );
  const blob = await written.toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function cellOf(value: XlsxCell) {
  if (value === null) return { value: undefined };
  return typeof value === "number" ? { type: Number, value } : { type: String, value: xlsxText(value) };
}

function widthOf(head: string, rows: XlsxSheet["rows"], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? "").length), head.length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
