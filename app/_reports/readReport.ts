import { parseRollCallId } from "../../release/RollCallId";
import type { NewReport } from "../../store/reports/addReport";
import { LONGEST_REPORT } from "../../store/reports/ErrorReport";
import { boundedText } from "../_editing/readBody";

/** Each character may be written as up to twelve in a form's body. */
const MOST_BYTES = LONGEST_REPORT * 12 + 1_000;

/** What a form sends, and what is wrong with it. */
export interface SentReport {
  readonly report: NewReport;
  /** `undefined`: nothing. */
  readonly refused: { readonly status: 413 | 415 | 422; readonly sentence: string } | undefined;
}

const NOTHING: NewReport = { rollCall: null, text: "" };

/** A report as a plain form sends it. A roll call that cannot be one is left out; whatever else the form says is not looked at. */
export async function readReport(request: Request): Promise<SentReport> {
  const refuse = (status: 413 | 415 | 422, sentence: string, report = NOTHING): SentReport => ({
    report,
    refused: { status, sentence },
  });
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? ""))
    return refuse(415, "This is not what the form sends.");
  const body = await boundedText(request, MOST_BYTES);
  if (body === undefined) return refuse(413, `Write at most ${LONGEST_REPORT} characters.`);
  const form = new URLSearchParams(body);
  const text = (form.get("text") ?? "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .trim();
  const report = { rollCall: parseRollCallId((form.get("rollCall") ?? "").slice(0, 200)) ?? null, text };
  if (text === "") return refuse(422, "Say what is wrong.", report);
  if (text.length > LONGEST_REPORT) return refuse(413, `Write at most ${LONGEST_REPORT} characters.`, report);
  return { report, refused: undefined };
}
