import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";

/** Whether anybody can sign in at all. @throws DatabaseUnavailable */
export async function hasAccounts(database: Database): Promise<boolean> {
  const { rowCount } = await orUnavailable(() => connectionsOf(database).app.query("SELECT FROM user_account LIMIT 1"));
  return rowCount === 1;
}
