import { badParameters } from "../api/v1/_http/Problem";
import { problemResponse } from "../api/v1/_http/problemResponse";
import { writeCsv } from "../api/v1/_http/writeCsv";
import { filterRollCalls } from "../api/v1/_rollCalls/filterRollCalls";
import { rollCallAt } from "../api/v1/_rollCalls/rollCallAt";
import { sortRollCalls } from "../api/v1/_rollCalls/sortRollCalls";
import { summarizeRollCall } from "../api/v1/_rollCalls/summarizeRollCall";
import { SUMMARY_COLUMNS } from "../api/v1/_schemas/rollCallSummary";
import { readListQuery } from "../_resolutions/readListQuery";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";

/** The whole list that the page of resolutions shows in parts, by the same parameters. */
export function GET(request: Request): Response {
  const release = runtime().currentRelease();
  const search = new URL(request.url).searchParams;
  const params = Object.fromEntries([...new Set(search.keys())].map((name) => [name, oneOrAll(search.getAll(name))]));
  const query = readListQuery(release, params);
  if ("faults" in query) return problemResponse(badParameters(query.faults));
  const found = sortRollCalls(release, filterRollCalls(release, query.filter), query.sort);
  const rows = found.map((index) => summarizeRollCall(release, index, rollCallAt(release, index)));
  return new Response(writeCsv(SUMMARY_COLUMNS, rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="resolutions.csv"',
      "cache-control": "public, max-age=0, must-revalidate",
      "access-control-allow-origin": "*",
    },
  });
}

function oneOrAll(values: readonly string[]): string | readonly string[] | undefined {
  return values.length === 1 ? values[0] : values;
}
