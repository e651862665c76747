import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";

/** Whether a content has been loaded under that key, so that its tables need not even be read. */
export async function isSeedLoaded(database: Database, contentKey: string): Promise<boolean> {
  const { rowCount } = await connectionsOf(database).app.query("SELECT FROM seed_load WHERE content_key = $1", [contentKey]);
  return (rowCount ?? 0) > 0;
}
