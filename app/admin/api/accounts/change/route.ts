import { adminProblem } from "../../../../_admin/adminProblem";
import { withRole } from "../../../../_admin/guard";
import { jsonOf } from "../../../../_admin/jsonOf";
import { runtime } from "../../../../runtime";

/** Changes the account of `email`: `kind` is `role` (with `role`), `disable`, `enable`, `password` (with `password`) or `second_factor`. */
export const POST = withRole("administrator", async (request, account) => {
  const changed = await runtime().accounts.change(await jsonOf(request), account);
  return changed.ok ? Response.json({}) : adminProblem(422, changed.problem);
});
