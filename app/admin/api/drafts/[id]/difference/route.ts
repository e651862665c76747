import { withRole } from "../../../../../_admin/guard";
import { answerRefusal } from "../../../../../_editing/answerOutcome";
import { differenceOf } from "../../../../../_editing/differenceOf";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly id: string;
}

/** What publishing a draft would change against the newest release. */
export const GET = withRole<Params>("viewer", async (_, _account, { id }) => {
  const preview = await runtime().editing.preview(id);
  if (!preview.ok) return answerRefusal(preview.refusal);
  return Response.json(differenceOf(preview.value));
});
