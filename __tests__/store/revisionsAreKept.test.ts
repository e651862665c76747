import { Client } from "pg";
import type { Database } from "../../store/Database";
import { publishRelease } from "../../store/publishing/publishRelease";
import { appendRevision } from "../../store/revisions/appendRevision";
import { verifyRevisions } from "../../store/revisions/verifyRevisions";
import { loadSeed } from "../../store/seed/loadSeed";
import { smallContent } from "../support/smallContent";
import { asApp, asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

// Planted fault with which this was seen to fail: the triggers left out and the role granted UPDATE, DELETE and TRUNCATE, and ten of the ways succeed;
// with the triggers alone, locking rows does.

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
  await withApp(async (client) => {
    await appendRevision(client, {
      who: "ann",
      what: "roll_call.update",
      subject: "a",
      before: { n: 1 },
      after: { n: 2 },
      why: "Misread",
    });
    await appendRevision(client, {
      who: "bob",
      what: "roll_call.update",
      subject: "b",
      before: null,
      after: { ü: "—" },
      why: "From the annex",
    });
  });
  await publishRelease(database, { note: "First" });
});
afterAll(() => dropTestDatabase(database));

async function withApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.appUrl });
  await client.connect();
  return work(client).finally(() => client.end());
}

const everything = (): Promise<unknown> => asOwner(database, "SELECT r::text FROM revision r ORDER BY number");

const WAYS: readonly (readonly [string, string])[] = [
  ["UPDATE", "UPDATE revision SET why = 'x'"],
  ["UPDATE of the key", "UPDATE revision SET number = number + 100"],
  ["DELETE", "DELETE FROM revision"],
  ["TRUNCATE", "TRUNCATE revision"],
  ["TRUNCATE with CASCADE", "TRUNCATE revision CASCADE"],
  [
    "INSERT with ON CONFLICT DO UPDATE",
    "INSERT INTO revision (number, who, what, subject, why, hash) SELECT number, who, what, subject, 'x', hash FROM revision ON CONFLICT (hash) DO UPDATE SET why = 'x'",
  ],
  [
    "a CTE that deletes and writes again",
    "WITH gone AS (DELETE FROM revision RETURNING *) INSERT INTO revision SELECT * FROM gone",
  ],
  ["MERGE", "MERGE INTO revision r USING (SELECT 1) s ON true WHEN MATCHED THEN UPDATE SET why = 'x'"],
  ["SELECT FOR UPDATE", "SELECT 1 FROM revision FOR UPDATE"],
  ["DISABLE TRIGGER", "ALTER TABLE revision DISABLE TRIGGER ALL"],
  ["DROP TRIGGER", "DROP TRIGGER revision_keeps_rows ON revision"],
  ["the replica role", "SET session_replication_role = replica"],
  [
    "another function for the trigger",
    "CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
  ],
  ["a function of its own", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
  ["a table in the way", "CREATE TABLE pg_temp.revision (n int)"],
  ["a view with rules", "CREATE VIEW v AS SELECT * FROM revision"],
  ["a rule", "CREATE RULE r AS ON INSERT TO revision DO INSTEAD NOTHING"],
  ["DROP TABLE", "DROP TABLE revision CASCADE"],
  ["RENAME", "ALTER TABLE revision RENAME TO old"],
  ["another column type", "ALTER TABLE revision ALTER why TYPE text USING 'x'"],
  ["row security", "ALTER TABLE revision ENABLE ROW LEVEL SECURITY"],
  ["ownership", "ALTER TABLE revision OWNER TO CURRENT_USER"],
  ["a grant to oneself", "GRANT UPDATE ON revision TO CURRENT_USER WITH GRANT OPTION; UPDATE revision SET why = 'x'"],
  ["the owner's role", "SET ROLE recorded_vote"],
  ["the newest link", "UPDATE revision_chain SET hash = repeat('0', 64)"],
  ["an inherited table", "CREATE TABLE child () INHERITS (revision)"],
  ["a file on the server", "COPY revision FROM PROGRAM 'true'"],
  ["LOCK against everybody", "LOCK TABLE revision IN ACCESS EXCLUSIVE MODE"],
];

test.each(WAYS)("the program's role cannot rewrite revisions by %s", async (_, statement) => {
  const before = await everything();
  await expect(asApp(database, statement)).rejects.toThrow();
  expect(await everything()).toEqual(before);
});

test.each([
  ["UPDATE release SET hash = repeat('b', 64)"],
  ["DELETE FROM release"],
  ["TRUNCATE release"],
  ["INSERT INTO release SELECT * FROM release ON CONFLICT (number) DO UPDATE SET note = 'x'"],
])("the program's role cannot rewrite releases: %s", async (statement) => {
  await expect(asApp(database, statement)).rejects.toThrow(/permission denied/);
});

test.each([
  ["UPDATE revision SET why = 'x'"],
  ["DELETE FROM revision"],
  ["TRUNCATE revision"],
  ["BEGIN; SET LOCAL session_replication_role = replica; UPDATE revision SET why = 'x'; COMMIT"],
  ["UPDATE release SET note = 'x'"],
  ["DELETE FROM release"],
  ["TRUNCATE release CASCADE"],
])("the triggers refuse the owner too: %s", async (statement) => {
  await expect(asOwner(database, statement)).rejects.toThrow(/is append-only/);
});

test("number, time and hashes are the database's own, whatever is sent", async () => {
  await asApp(
    database,
    "INSERT INTO revision (number, at, who, what, subject, why, previous_hash, hash) VALUES (77, '1990-01-01', 'eve', 'x', 'x', 'x', 'p', 'h')",
  );
  const [row] = await asOwner(
    database,
    "SELECT number::int, at > '2020-01-01' AS now, length(hash) AS length FROM revision WHERE who = 'eve'",
  );
  const { count, faults } = await verifyRevisions(database);
  expect(row).toEqual({ number: count, now: true, length: 64 });
  expect(faults).toEqual([]);
});

test("revisions added by eight at once make one chain", async () => {
  const add = (n: number): Promise<unknown> =>
    asApp(database, "INSERT INTO revision (who, what, subject, why) SELECT $1, 'x', 'x', 'x' FROM generate_series(1, 20)", [
      `who ${n}`,
    ]);
  const { count } = await verifyRevisions(database);
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(add));
  expect(await verifyRevisions(database)).toEqual({ count: count + 160, faults: [] });
});
