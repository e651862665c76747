import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";

/** Whether an account may no longer sign in. @throws DatabaseUnavailable */
export async function isDisabled(database: Database, id: string): Promise<boolean> {
  const { rowCount } = await orUnavailable(() =>
    connectionsOf(database).app.query("SELECT FROM user_account WHERE id = $1 AND disabled_at IS NULL", [id]),
  );
  return rowCount !== 1;
}
