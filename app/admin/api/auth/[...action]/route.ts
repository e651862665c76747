import { withAnybody } from "../../../../_admin/guard";
import { runtime } from "../../../../runtime";

/** Signing in and out, the second factor, one's own password: `server/accounts/authActions.ts` says what there is and whom each takes. */
export const POST = withAnybody<{ readonly action: readonly string[] }>((request, { action }) =>
  runtime().accounts.authenticate(action.join("/"), request),
);
