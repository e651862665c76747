import { randomBytes } from "node:crypto";
import path from "node:path";
import type { Database } from "../../store/Database";
import { withFileLock } from "../../store/embedded/withFileLock";
import { openDatabase } from "../../store/openDatabase";
import { askServer, templateDatabase, testFolder, testServerUrl, urlOfDatabase } from "./testServer";
import { timeFor } from "./timeFor";

// The run's first database comes with making and starting a Postgres, on a machine that has other work.
jest.setTimeout(timeFor(60_000));

/** A database of the test's own: migrated, empty, with the program's role, on the run's Postgres. To be given to `dropTestDatabase`. */
export async function openTestDatabase(): Promise<Database> {
  const serverUrl = await testServerUrl();
  const template = await templateDatabase(serverUrl);
  const name = `test_${randomBytes(6).toString("hex")}`;
  // Postgres copies from one database at a time.
  await withFileLock(path.join(testFolder(), "copy.lock"), () =>
    askServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`),
  );
  return openDatabase({ databaseUrl: urlOfDatabase(serverUrl, name), dataDir: testFolder() });
}

/** Ends the connections and takes the database and its role away. */
export async function dropTestDatabase(database: Database): Promise<void> {
  await database.close();
  const serverUrl = await testServerUrl();
  const name = new URL(database.ownerUrl).pathname.slice(1);
  await askServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await askServer(serverUrl, `DROP ROLE IF EXISTS ${name}_app`);
}

/** One statement as the owner. */
export function asOwner(database: Database, sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return askServer(database.ownerUrl, sql, values);
}

/** One statement as the program's own role. */
export function asApp(database: Database, sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return askServer(database.appUrl, sql, values);
}
