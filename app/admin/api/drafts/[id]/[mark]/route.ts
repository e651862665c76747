import { adminProblem } from "../../../../../_admin/adminProblem";
import { withRole } from "../../../../../_admin/guard";
import { answerOutcome } from "../../../../../_editing/answerOutcome";
import { markBody } from "../../../../../_editing/bodies";
import { readBody } from "../../../../../_editing/readBody";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly id: string;
  readonly mark: string;
}

const MARKS = ["ready", "reopen", "discard"] as const;

/** Marks a draft as ready for review, as open again or as given up. */
export const POST = withRole<Params>("editor", async (request, account, { id, mark: asked }) => {
  const mark = MARKS.find((each) => each === asked);
  if (!mark) return adminProblem(404, `There is no such step; a draft takes ${MARKS.join(", ")}, publish.`);
  const body = await readBody(request, markBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().editing.mark({ id, mark, ...body.value }, account);
  return answerOutcome(outcome, (draft) => ({ draft }));
});
