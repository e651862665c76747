import type { Fact } from "../../store/corrections/Fact";
import { adminProblem } from "../_admin/adminProblem";
import { answerRefusal } from "../_editing/answerOutcome";
import type { Outcome } from "../_editing/Editing";

/** A fact, or why it was not corrected: where somebody else was faster, with what they wrote (`theirs`) and what was sent (`yours`). */
export function answerFact(outcome: Outcome<Fact>, yours?: unknown): Response {
  if (outcome.ok) return Response.json({ fact: outcome.value });
  const { fact, ...refusal } = outcome.refusal;
  return answerRefusal(refusal, fact === undefined ? {} : { theirs: fact, yours });
}

export function unknownKind(): Response {
  return adminProblem(404, "There is no such kind of fact.");
}
