import { adminProblem } from "../../../_admin/adminProblem";
import { withRole } from "../../../_admin/guard";
import { jsonOf } from "../../../_admin/jsonOf";
import { runtime } from "../../../runtime";

/** Every account. */
export const GET = withRole("administrator", async () => Response.json({ items: await runtime().accounts.list() }));

/** Adds an account: `email`, `role`, `password`, and `name` if wanted. */
export const POST = withRole("administrator", async (request, account) => {
  const added = await runtime().accounts.add(await jsonOf(request), account);
  return added.ok ? Response.json({}, { status: 201 }) : adminProblem(422, added.problem);
});
