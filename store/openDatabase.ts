import path from "node:path";
import type { Client } from "pg";
import { explainFailure } from "./connections/explainFailure";
import { withClient } from "./connections/withClient";
import { connectDatabase } from "./connectDatabase";
import type { Database } from "./Database";
import { DatabaseUnavailable } from "./DatabaseUnavailable";
import { joinEmbeddedServer } from "./embedded/joinEmbeddedServer";
import { migrate } from "./migrations/migrate";
import { withOwnersLock } from "./migrations/withOwnersLock";
import { ensureAppRole } from "./roles/ensureAppRole";

export interface OpenDatabaseOptions {
  /** The owner's address of a Postgres of one's own; left out: the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded one keeps its files. */
  readonly dataDir: string;
  /** Told what takes time, as a short line. */
  readonly onProgress?: (text: string) => void;
}

const OLDEST_VERSION = 15;

/**
 * Brings the database up, migrated and with the program's own role.
 * @throws DatabaseUnavailable
 */
export async function openDatabase({ databaseUrl, dataDir, onProgress = () => {} }: OpenDatabaseOptions): Promise<Database> {
  if (databaseUrl !== undefined) return connectDatabase(await makeReady(databaseUrl, onProgress));
  const use = await joinEmbeddedServer(path.resolve(dataDir), onProgress);
  try {
    return connectDatabase(await makeReady(use.ownerUrl, onProgress), { afterwards: onlyOnce(use.leave), revive: use.revive });
  } catch (error) {
    await use.leave();
    throw error;
  }
}

async function makeReady(ownerUrl: string, onProgress: (text: string) => void): Promise<Pick<Database, "ownerUrl" | "appUrl">> {
  try {
    return await withClient({ connectionString: ownerUrl }, async (client) => {
      await refuseOldVersion(client);
      return await withOwnersLock(client, async () => {
        await migrate(client, ownerUrl, onProgress);
        return { ownerUrl, appUrl: await ensureAppRole(client, ownerUrl) };
      });
    });
  } catch (cause) {
    if (cause instanceof DatabaseUnavailable) throw cause;
    throw new DatabaseUnavailable(`The database cannot be used: ${explainFailure(cause)}.`, { cause });
  }
}

async function refuseOldVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS version",
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_VERSION)
    throw new DatabaseUnavailable(`The database is Postgres ${version}; ${OLDEST_VERSION} or later is needed.`);
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
