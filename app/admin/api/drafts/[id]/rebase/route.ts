import { withRole } from "../../../../../_admin/guard";
import { answerOutcome } from "../../../../../_editing/answerOutcome";
import { markBody } from "../../../../../_editing/bodies";
import { readBody } from "../../../../../_editing/readBody";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly id: string;
}

/** Begins a correction again from what the vote is now, keeping what was changed in it. */
export const POST = withRole<Params>("editor", async (request, account, { id }) => {
  const body = await readBody(request, markBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().editing.rebase({ id, ...body.value }, account);
  return answerOutcome(outcome, (draft) => ({ draft }));
});
