import type { Refusal, RefusalReason } from "../../store/editing/EditRefused";
import { adminProblem } from "../_admin/adminProblem";
import type { Outcome } from "./Editing";

const STATUSES: Readonly<Record<RefusalReason, number>> = {
  unknown: 404,
  stale: 409,
  closed: 409,
  incomplete: 422,
  target_changed: 409,
  second_person: 403,
  nothing_changes: 409,
  in_use: 409,
};

/** What came of an edit as an answer: its value, or the problem that refused it. @param more goes with a problem */
export function answerOutcome<T>(
  outcome: Outcome<T>,
  bodyOf: (value: T) => object,
  { status = 200, ...more }: { readonly status?: number } & Readonly<Record<string, unknown>> = {},
): Response {
  return outcome.ok ? Response.json(bodyOf(outcome.value), { status }) : answerRefusal(outcome.refusal, more);
}

export function answerRefusal(
  { reason, detail, theirs, parts }: Refusal,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return adminProblem(STATUSES[reason], detail, { reason, ...(theirs && { theirs }), ...(parts && { parts }), ...more });
}
