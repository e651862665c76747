import { withRole } from "../../../../_admin/guard";
import { adminProblem } from "../../../../_admin/adminProblem";
import { answerFile } from "../../../../_files/answerFile";
import { runtime } from "../../../../runtime";

interface Params {
  readonly id: string;
}

/** How far a file is. */
export const GET = withRole<Params>("editor", (_request, _account, { id }) => {
  const file = runtime().files.find(id);
  return file ? Response.json({ file }) : adminProblem(404, "There is no such file here; files are kept for a day.");
});

/** Takes a file away; what is under way with it ends, and nothing of it is written. */
export const DELETE = withRole<Params>("editor", async (_request, _account, { id }) =>
  answerFile(await runtime().files.remove(id)),
);
