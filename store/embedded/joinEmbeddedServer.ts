import { mkdirSync } from "node:fs";
import { withClient } from "../connections/withClient";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { adoptServer } from "./adoptServer";
import { choosePostgresRunner } from "./choosePostgresRunner";
import { clearLeftovers } from "./clearLeftovers";
import { embeddedFiles } from "./EmbeddedFiles";
import { makeCluster, SUPERUSER } from "./makeCluster";
import { notedPostmaster, runningPostmaster } from "./Postmaster";
import { startServer } from "./startServer";
import { stopServer } from "./stopServer";
import { UserList } from "./UserList";
import { withFileLock } from "./withFileLock";

const DATABASE = "recorded_vote";

/** This process's use of the embedded server. */
export interface EmbeddedUse {
  readonly ownerUrl: string;
  /** Starts the server again, at the same address, where it has ended without being told to; at once where it runs. */
  revive(): Promise<void>;
  /** Ends the use; the last user to leave stops the server. */
  leave(): Promise<void>;
}

/**
 * Joins the embedded server of a data folder, making and starting it where that is needed.
 * @param dataDir absolute
 * @param settings further settings of Postgres, for the start alone
 * @throws DatabaseUnavailable
 */
export async function joinEmbeddedServer(
  dataDir: string,
  onProgress: (text: string) => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedUse> {
  makeFolder(dataDir);
  const { lock } = embeddedFiles(dataDir);
  const onWait = (): void => onProgress("Waiting for another process that is starting or stopping the database");
  return withFileLock(lock, () => joinOrStart(dataDir, onProgress, settings), onWait);
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new DatabaseUnavailable(
      `The data folder ${dataDir} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`,
      { cause },
    );
  }
}

async function joinOrStart(
  dataDir: string,
  onProgress: (text: string) => void,
  settings: Readonly<Record<string, string>>,
): Promise<EmbeddedUse> {
  const runner = choosePostgresRunner(dataDir);
  const files = embeddedFiles(dataDir, runner.home);
  const password = await makeCluster(files, runner, onProgress);
  const urlAt = (port: number, name = "postgres"): string => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${name}`;
  const adoptOrStart = async (): Promise<number> => {
    const adopted = await adoptServer(files.cluster, urlAt);
    if (adopted !== undefined) return adopted;
    onProgress("Starting the embedded database");
    const portOfKilled = notedPostmaster(files.cluster)?.port;
    await clearLeftovers(files.cluster);
    return startServer(files, runner, settings, portOfKilled);
  };
  const port = await adoptOrStart();
  await makeDatabase(urlAt(port));
  const users = new UserList(files.users);
  const entry = users.join();
  return {
    ownerUrl: urlAt(port, DATABASE),
    async revive() {
      if (runningPostmaster(files.cluster)) return;
      const now = await withFileLock(files.lock, adoptOrStart);
      if (now !== port)
        throw new DatabaseUnavailable("The embedded database had to move to another port: start the program again.");
    },
    leave: () => withFileLock(files.lock, async () => void (users.leave(entry) && (await stopServer(files.cluster)))),
  };
}

async function makeDatabase(url: string): Promise<void> {
  await withClient({ connectionString: url }, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_catalog.pg_database WHERE datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}
