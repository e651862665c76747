import { writeCsv } from "../api/v1/_http/writeCsv";
import { SUMMARY_COLUMNS } from "../api/v1/_schemas/rollCallSummary";
import { listFile } from "../_resolutions/listFile";

export const dynamic = "force-dynamic";

/** The whole list that the page of resolutions shows in parts, by the same parameters. */
export function GET(request: Request): Promise<Response> {
  return listFile(request, {
    ending: "csv",
    type: "text/csv; charset=utf-8",
    write: (_, rows) => writeCsv(SUMMARY_COLUMNS, rows),
  });
}
