import { adminProblem } from "../../../../../_admin/adminProblem";
import { withRole } from "../../../../../_admin/guard";
import { answerOutcome } from "../../../../../_editing/answerOutcome";
import { undoBody } from "../../../../../_editing/bodies";
import { readBody } from "../../../../../_editing/readBody";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly number: string;
}

/** Makes a vote again what it was before a revision: by a new revision and a new release. */
export const POST = withRole<Params>("publisher", async (request, account, { number }) => {
  if (!/^[1-9]\d{0,9}$/.test(number)) return adminProblem(404, "There is no such revision.");
  const body = await readBody(request, undoBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().editing.undo({ number: Number(number), ...body.value }, account);
  return answerOutcome(outcome, ({ release, rollCall }) => ({ release, rollCall }));
});
