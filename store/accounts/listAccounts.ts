import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";
import type { ListedAccount } from "./ListedAccount";

const UTC = `AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;
const LIST = `
  SELECT id, email, name, role, disabled_at IS NOT NULL AS "isDisabled", two_factor_enabled AS "hasSecondFactor",
         to_char(created_at ${UTC}) AS "createdAt",
         (SELECT to_char(max(last_seen_at) ${UTC}) FROM sign_in WHERE user_id = user_account.id) AS "lastSeenAt"
  FROM user_account ORDER BY disabled_at IS NOT NULL, role DESC, email`;

/** Every account: those that may sign in first, the mightiest before the others. @throws DatabaseUnavailable */
export async function listAccounts(database: Database): Promise<readonly ListedAccount[]> {
  return (await orUnavailable(() => connectionsOf(database).app.query<ListedAccount>(LIST))).rows;
}
