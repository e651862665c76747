import { withRole } from "../../../../../_admin/guard";
import { answerOutcome } from "../../../../../_editing/answerOutcome";
import { publishBody } from "../../../../../_editing/bodies";
import { readBody } from "../../../../../_editing/readBody";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly id: string;
}

/** Publishes a draft; the same key again is the same publication. */
export const POST = withRole<Params>("publisher", async (request, account, { id }) => {
  const body = await readBody(request, publishBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().editing.publish({ id, ...body.value }, account);
  return answerOutcome(outcome, ({ release, rollCall }) => ({ release, rollCall }));
});
