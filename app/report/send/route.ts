import { isForeign } from "../../_admin/isForeign";
import { readReport } from "../../_reports/readReport";
import { refusedReport } from "../../_reports/refusedReport";
import { runtime } from "../../runtime";

const TOO_MANY = "Five reports an hour are taken from one place. Copy what you wrote and send it later.";
const UNAVAILABLE = "Reports cannot be kept at the moment. What you wrote stands below: send it again in a few minutes.";

/** Keeps a reader's report for the editors. Whatever goes wrong, the answer holds what was written. */
export async function POST(request: Request): Promise<Response> {
  const { report, refused } = await readReport(request);
  if (isForeign(request, runtime().baseUrl))
    return refusedReport(report, 403, "This was not sent by a page of this site. If you wrote it, send it from here.");
  if (refused) return refusedReport(report, refused.status, refused.sentence);
  try {
    const wait = await runtime().editing.reports.add(report, request.headers.get("x-recorded-vote-client"));
    if (wait !== undefined) return refusedReport(report, 429, TOO_MANY, { "retry-after": String(wait) });
  } catch (error) {
    // Process and pages are bundled apart, so neither knows the other's classes: names it is.
    if (!(error instanceof Error && error.name === "DatabaseUnavailable")) throw error;
    return refusedReport(report, 503, UNAVAILABLE, { "retry-after": "60" });
  }
  const about = report.rollCall === null ? "" : `&rollCall=${report.rollCall}`;
  return new Response(null, { status: 303, headers: { location: `/report?sent=1${about}`, "cache-control": "no-store" } });
}
