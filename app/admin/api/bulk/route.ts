import { adminProblem } from "../../../_admin/adminProblem";
import { withRole } from "../../../_admin/guard";
import { previewBody } from "../../../_bulk/bodies";
import { readBody } from "../../../_editing/readBody";
import { runtime } from "../../../runtime";

/** What would become of a pasted table, row by row; writes nothing. */
export const POST = withRole("editor", async (request) => {
  const body = await readBody(request, previewBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().bulk.preview(body.value);
  return outcome.ok ? Response.json(outcome.value) : adminProblem(422, outcome.detail);
});
