import { withRole } from "../../../../_admin/guard";
import { answerOutcome, answerRefusal } from "../../../../_editing/answerOutcome";
import { saveBody } from "../../../../_editing/bodies";
import { readBody } from "../../../../_editing/readBody";
import { runtime } from "../../../../runtime";

interface Params {
  readonly id: string;
}

/** A draft, and who else has it open; asking says that one has it open oneself. */
export const GET = withRole<Params>("viewer", async (_, account, { id }) => {
  const { editing } = runtime();
  const read = await editing.read(id);
  if (!read.ok) return answerRefusal(read.refusal);
  return Response.json({ draft: read.value, presence: await editing.presence(id, account) });
});

/** Saves a draft's document, if nobody else has in the meantime. */
export const PUT = withRole<Params>("editor", async (request, account, { id }) => {
  const body = await readBody(request, saveBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().editing.save({ id, ...body.value }, account);
  return answerOutcome(outcome, (draft) => ({ draft }), { yours: body.value.document });
});
