import { stringify } from "csv-stringify/sync";

/**
 * Rows as CSV by RFC 4180: a header, CRLF, quotes where needed, UTF-8 without a mark.
 * Exact: a text that begins with `=` stays so; what reads the file must not take text for formulas.
 * Lists within a cell are joined by "; "; what is not known is empty.
 * @param columns ways into a row: `officialTally.inFavour`
 */
export function writeCsv(columns: readonly string[], rows: readonly object[]): string {
  const table = rows.map((row) => columns.map((column) => cellOf(valueAt(row, column))));
  return stringify([columns as string[], ...table], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

/** What stands in a row at the end of a way into it; `undefined` where there is nothing. */
export function valueAt(row: object, column: string): unknown {
  return column.split(".").reduce<unknown>((value, name) => {
    return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
  }, row);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(cellOf).join("; ") : String(value);
}
