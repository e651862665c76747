import path from "node:path";
import { Client } from "pg";
import { joinEmbeddedServer } from "../../store/embedded/joinEmbeddedServer";
import { withFileLock } from "../../store/embedded/withFileLock";
import { openDatabase } from "../../store/openDatabase";

/** Nothing here outlives the run, so nothing is waited for until it is on disk. */
const THROWAWAY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
const TEMPLATE = "test_template";

/** The folder of this run's server, told to the test processes by globalSetup. */
export function testFolder(): string {
  const folder = process.env.RECORDED_VOTE_TEST_DIR;
  if (folder === undefined) throw new Error("globalSetup has not run: no RECORDED_VOTE_TEST_DIR");
  return folder;
}

let joined: Promise<string> | undefined;

/**
 * The superuser's address of the run's own Postgres, which the first test that asks for it starts; TEST_DATABASE_URL names another to test on.
 * A process that has joined stays until it ends; globalTeardown stops the server.
 */
export async function testServerUrl(): Promise<string> {
  joined ??= process.env.TEST_DATABASE_URL
    ? Promise.resolve(process.env.TEST_DATABASE_URL)
    : joinEmbeddedServer(path.join(testFolder(), "server"), () => {}, THROWAWAY).then(({ ownerUrl }) => ownerUrl);
  return joined;
}

/** The same server, another database. */
export function urlOfDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

/** Asks the server one thing on a connection of its own. */
export async function askServer(url: string, sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  // What fails is told by the question; a connection that the server ends beside it is no second failure.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** The name of a migrated, empty database to copy, made by whichever test process comes first. */
export async function templateDatabase(serverUrl: string): Promise<string> {
  await withFileLock(path.join(testFolder(), "template.lock"), async () => {
    if ((await askServer(serverUrl, "SELECT 1 FROM pg_database WHERE datname = $1", [TEMPLATE])).length > 0) return;
    const building = `${TEMPLATE}_building`;
    await askServer(serverUrl, `DROP DATABASE IF EXISTS ${building}`);
    await askServer(serverUrl, `CREATE DATABASE ${building}`);
    const database = await openDatabase({ databaseUrl: urlOfDatabase(serverUrl, building), dataDir: testFolder() });
    await database.close();
    await askServer(serverUrl, `ALTER DATABASE ${building} RENAME TO ${TEMPLATE}`);
  });
  return TEMPLATE;
}
