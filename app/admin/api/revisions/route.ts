import { adminProblem } from "../../../_admin/adminProblem";
import { withRole } from "../../../_admin/guard";
import { readRevisionQuestion } from "../../../_editing/readRevisionQuestion";
import { runtime } from "../../../runtime";

/** The revisions that fit, the newest first. */
export const GET = withRole("viewer", async (request) => {
  const read = readRevisionQuestion(new URL(request.url).searchParams);
  if ("problem" in read) return adminProblem(400, read.problem);
  return Response.json({ items: await runtime().editing.revisions(read.question) });
});
