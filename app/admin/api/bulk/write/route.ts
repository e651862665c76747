import { adminProblem } from "../../../../_admin/adminProblem";
import { withRole } from "../../../../_admin/guard";
import { writeTextsBody } from "../../../../_bulk/bodies";
import { readBody } from "../../../../_editing/readBody";
import { runtime } from "../../../../runtime";

/** Adds the texts of a pasted table that are not there yet, in one transaction. */
export const POST = withRole("editor", async (request, account) => {
  const body = await readBody(request, writeTextsBody);
  if (!body.ok) return body.answer;
  const outcome = await runtime().bulk.write(body.value, account);
  return outcome.ok ? Response.json(outcome.value) : adminProblem(422, outcome.detail);
});
