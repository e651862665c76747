import { settlementBody } from "../../../_corrections/bodies";
import { withRole } from "../../../_admin/guard";
import { answerOutcome } from "../../../_editing/answerOutcome";
import { readBody } from "../../../_editing/readBody";
import { runtime } from "../../../runtime";

/** Settles which of two readings of one choice stands, and why. */
export const POST = withRole("editor", async (request, account) => {
  const body = await readBody(request, settlementBody);
  if (!body.ok) return body.answer;
  return answerOutcome(await runtime().editing.corrections.settle(body.value, account), () => ({ settled: true }));
});
