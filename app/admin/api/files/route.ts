import { withRole } from "../../../_admin/guard";
import { adminProblem } from "../../../_admin/adminProblem";
import { answerFile } from "../../../_files/answerFile";
import { runtime } from "../../../runtime";

/** The files that were sent. */
export const GET = withRole("editor", () => Response.json({ items: runtime().files.list() }));

/** Takes in a file: its bytes are the body, its name is `name`; `into` names the file that it is a further part of. */
export const POST = withRole("editor", async (request, account) => {
  const asked = new URL(request.url).searchParams;
  const name = asked.get("name");
  if (name === null) return adminProblem(400, "Name the file: ?name=…");
  const body = (request.body ?? []) as AsyncIterable<Uint8Array>;
  const outcome = await runtime().files.receive(name, body, account, asked.get("into") ?? undefined);
  const answer = answerFile(outcome, 201);
  // What was not read of a refused body is not waited for.
  if (!outcome.ok) answer.headers.set("connection", "close");
  return answer;
});
