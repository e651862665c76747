import { adminProblem } from "../_admin/adminProblem";
import type { FileOutcome } from "./Files";

/** What came of a step with a file as an answer. */
export function answerFile(outcome: FileOutcome, status = 200): Response {
  return outcome.ok ? Response.json({ file: outcome.file }, { status }) : adminProblem(outcome.status, outcome.detail);
}
