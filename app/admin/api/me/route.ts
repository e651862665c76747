import { withRole } from "../../../_admin/guard";

/** Who is signed in. */
export const GET = withRole("viewer", (_request, account) => Response.json({ account }));
