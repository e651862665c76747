import { stringify } from "csv-stringify/sync";
import type { FigureTable } from "../../figures/Figure";

/** The table behind a figure as RFC 4180: its columns' keys, then a line a row; exact, so a cell may begin with any character. */
export function tableCsv({ columns, rows }: FigureTable): string {
  return stringify([columns.map(({ key }) => key), ...rows.map((row) => [...row])], { record_delimiter: "windows" });
}
