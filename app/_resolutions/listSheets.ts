import type { XlsxCell, XlsxSheet } from "../../formats/xlsx/writeXlsx";
import type { ReleaseInfo } from "../../release/Release";
import { valueAt } from "../api/v1/_http/writeCsv";
import { SUMMARY_COLUMNS } from "../api/v1/_schemas/rollCallSummary";

/** The list of resolutions as a workbook: the columns of the CSV, and a sheet that says which release it is from. */
export function listSheets({ number, publishedAt, hash }: ReleaseInfo, rows: readonly object[]): readonly XlsxSheet[] {
  return [
    {
      name: "Resolutions",
      heads: SUMMARY_COLUMNS,
      rows: rows.map((row) => SUMMARY_COLUMNS.map((column) => cellOf(valueAt(row, column)))),
    },
    {
      name: "About",
      heads: ["Release", String(number)],
      rows: [
        ["Published", publishedAt.slice(0, 10)],
        ["SHA-256", hash],
      ],
    },
  ];
}

function cellOf(value: unknown): XlsxCell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join("; ");
  return typeof value === "number" ? value : String(value);
}
