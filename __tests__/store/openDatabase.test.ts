import { readdirSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import type { Database } from "../../store/Database";
import { openDatabase } from "../../store/openDatabase";
import { askServer, testServerUrl, urlOfDatabase } from "../support/testServer";
import { asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

let database: Database;
beforeEach(async () => void (database = await openTestDatabase()));
afterEach(() => dropTestDatabase(database));

const open = (databaseUrl: string): Promise<Database> => openDatabase({ databaseUrl, dataDir: "unused" });

function changed(change: (url: URL) => void): string {
  const url = new URL(database.ownerUrl);
  change(url);
  return url.href;
}

test("every migration ends by marking itself as finished, so that a killed start is known to be wholly done or not done at all", () => {
  const names = readdirSync("prisma/migrations").filter((name) => /^\d{4}_/.test(name));
  expect(names.toSorted()).toEqual(names);
  for (const name of names) {
    const sql = readFileSync(`prisma/migrations/${name}/migration.sql`, "utf8");
    expect(sql).toMatch(
      new RegExp(
        `SET finished_at = now\\(\\) WHERE migration_name = '${name}' AND finished_at IS NULL;\\s+END IF;\\s+END\\s+\\$\\$;\\s*$`,
      ),
    );
    expect(sql).not.toMatch(/^\s*(COMMIT|BEGIN;)|CONCURRENTLY/m);
  }
});

test("a start that was killed within a migration, before or after Postgres kept it, is made good by the next", async () => {
  await asOwner(database, "CREATE DATABASE kill_during_migration");
  const url = urlOfDatabase(database.ownerUrl, "kill_during_migration");
  try {
    await (await open(url)).close();
    // Kept by Postgres, but the engine did not come to count it.
    await askServer(url, "UPDATE _prisma_migrations SET applied_steps_count = 0");
    await (await open(url)).close();
    // Begun and undone: the rows of the last migration are gone, its beginning is noted.
    await askServer(
      url,
      "DELETE FROM revision_chain; ALTER TABLE revision_chain DROP CONSTRAINT revision_chain_one_row; DROP FUNCTION framed, chain_revision, refuse_rewriting CASCADE; UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '0003%'",
    );
    await (await open(url)).close();
    expect(await askServer(url, "SELECT number::int FROM revision_chain")).toEqual([{ number: 0 }]);
  } finally {
    await askServer(await testServerUrl(), "DROP DATABASE kill_during_migration WITH (FORCE)");
    await askServer(await testServerUrl(), "DROP ROLE IF EXISTS kill_during_migration_app");
  }
});

test("a failed migration is one sentence, and once its cause is gone the next start succeeds", async () => {
  await asOwner(database, "CREATE DATABASE failed_migration");
  const url = urlOfDatabase(database.ownerUrl, "failed_migration");
  try {
    await (await open(url)).close();
    await askServer(
      url,
      "DELETE FROM revision_chain; ALTER TABLE revision_chain DROP CONSTRAINT revision_chain_one_row; DROP FUNCTION framed, chain_revision, refuse_rewriting CASCADE; DELETE FROM _prisma_migrations WHERE migration_name LIKE '0003%'; CREATE FUNCTION framed(VARIADIC text[]) RETURNS text LANGUAGE sql AS 'SELECT $1[1]'",
    );
    await expect(open(url)).rejects.toThrow(
      /^Migration 0003_append_only failed: function "framed" already exists with same argument types\.$/,
    );
    await askServer(url, "DROP FUNCTION framed");
    await (await open(url)).close();
  } finally {
    await askServer(await testServerUrl(), "DROP DATABASE failed_migration WITH (FORCE)");
    await askServer(await testServerUrl(), "DROP ROLE IF EXISTS failed_migration_app");
  }
});

test("a database of a newer version of the program is left alone", async () => {
  await asOwner(
    database,
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', 'x', '9999_future', now(), 1)",
  );
  await expect(open(database.ownerUrl)).rejects.toThrow(
    "The database holds the migration 9999_future, which this version of the program does not know: run the newer version.",
  );
});

test("what cannot be reached is a sentence that says why and holds no password", async () => {
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const address = silent.address();
  const silentPort = typeof address === "object" && address !== null ? String(address.port) : "";
  const cases: readonly (readonly [string, string])[] = [
    [changed((url) => (url.port = "1")), "The database cannot be used: nothing answers at that address."],
    [changed((url) => (url.password = "wrong-secret")), "The database cannot be used: it refuses the user name or the password."],
    [
      changed((url) => (url.pathname = "nowhere")),
      "The database cannot be used: it has no database of that name; create it first.",
    ],
    [changed((url) => (url.hostname = "nowhere.invalid")), "The database cannot be used: its host name"],
    [changed((url) => (url.port = silentPort)), "The database cannot be used: timeout expired."],
  ];
  try {
    for (const [url, sentence] of cases) await expect(open(url)).rejects.toThrow(sentence);
  } finally {
    held.forEach((socket) => socket.destroy());
    silent.close();
  }
});

test("an owner who may not make roles is told what is missing", async () => {
  await asOwner(database, "CREATE ROLE poor_owner LOGIN PASSWORD 'poor'");
  await asOwner(database, "CREATE DATABASE poor OWNER poor_owner");
  const url = new URL(urlOfDatabase(database.ownerUrl, "poor"));
  [url.username, url.password] = ["poor_owner", "poor"];
  try {
    await expect(open(url.href)).rejects.toThrow(
      /may not make or set up the role poor_app that the program works under: give it CREATEROLE/,
    );
    await asOwner(database, "ALTER ROLE poor_owner CREATEROLE");
    await (await open(url.href)).close();
  } finally {
    const serverUrl = await testServerUrl();
    for (const sql of ["DROP DATABASE poor WITH (FORCE)", "DROP ROLE IF EXISTS poor_app", "DROP ROLE poor_owner"])
      await askServer(serverUrl, sql);
  }
});
