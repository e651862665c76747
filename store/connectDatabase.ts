import { connectionsOf } from "./connections/connectionsOf";
import type { Database } from "./Database";

/**
 * A database that something else keeps up and has made ready: another process of the program, or a test's server.
 * @param more.afterwards what else closing it ends
 * @param more.revive starts its server again where it has ended
 */
export function connectDatabase(
  urls: Pick<Database, "ownerUrl" | "appUrl">,
  {
    afterwards = nothing,
    revive = nothing,
  }: { readonly afterwards?: () => Promise<void>; readonly revive?: () => Promise<void> } = {},
): Database {
  const database: Database = {
    ownerUrl: urls.ownerUrl,
    appUrl: urls.appUrl,
    revive,
    async close() {
      await connectionsOf(database).end();
      await afterwards();
    },
  };
  return database;
}

async function nothing(): Promise<void> {}
