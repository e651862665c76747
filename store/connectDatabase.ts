import { connectionsOf } from "./connections/connectionsOf";
import type { Database } from "./Database";

/**
 * A database that something else keeps up and has made ready: another process of the program, or a test's server.
 * @param afterwards what else closing it ends
 */
export function connectDatabase(
  urls: Pick<Database, "ownerUrl" | "appUrl">,
  afterwards: () => Promise<void> = async () => {},
): Database {
  const database: Database = {
    ownerUrl: urls.ownerUrl,
    appUrl: urls.appUrl,
    async close() {
      await connectionsOf(database).end();
      await afterwards();
    },
  };
  return database;
}
