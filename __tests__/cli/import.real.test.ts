import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bringUpStore } from "../../server/bringUpStore";
import type { Database } from "../../store/Database";
import { publishRelease } from "../../store/publishing/publishRelease";
import { startProgram } from "../support/startProgram";
import { asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";
import { importReport } from "./importCommand";

jest.setTimeout(600_000);

// The real data sets lie beside the project where they are at hand at all.
const DATA = path.resolve("..", "shared", "data");
const ASSEMBLY = path.join(DATA, "ga");
const COUNCIL = path.join(DATA, "hrc", "chr-hrc-1946-2024.marcxml.gz");
const isThere = existsSync(ASSEMBLY) && existsSync(COUNCIL);
const real = isThere ? test : test.skip;
if (!isThere) process.stderr.write(`The real voting files are not there (${DATA}): nothing is tested on them.\n`);

async function seededStore(): Promise<Database> {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), "recorded-vote-import-"));
  await (await bringUpStore({ databaseUrl: database.ownerUrl, dataDir: folder }, process.cwd(), () => {})).close();
  return database;
}

let database: Database;
beforeAll(async () => {
  if (isThere) database = await seededStore();
});
afterAll(async () => {
  if (isThere) await dropTestDatabase(database);
});

async function statesOf(id: string, choice: string): Promise<number> {
  const [row] = await asOwner(
    database,
    "SELECT count(*)::int AS n FROM vote v JOIN roll_call r ON r.id = v.roll_call_id WHERE r.public_id = $1 AND v.choice = $2::choice",
    [id, choice],
  );
  return Number(row?.n);
}

async function spanOf(iso3: string): Promise<string> {
  const [row] = await asOwner(
    database,
    `SELECT min(r.date) || ' ' || max(r.date) AS span FROM vote v JOIN roll_call r ON r.id = v.roll_call_id JOIN state s ON s.id = v.state_id
     JOIN resolution t ON t.id = r.resolution_id JOIN session n ON n.id = t.session_id JOIN body b ON b.id = n.body_id
     WHERE s.iso3 = $1 AND b.code = 'GA' AND v.choice <> 'non_voting'`,
    [iso3],
  );
  return String(row?.span);
}

real("the General Assembly's data set is read whole: no refused row, no unknown name, and again it changes nothing", async () => {
  const report = await importReport(database, [ASSEMBLY]);
  expect([report.read, report.refused, report.unknownNames]).toEqual([{ records: 6112, votes: 853_763 }, [], []]);
  expect(report.disagreements).toContainEqual(
    expect.objectContaining({
      rollCall: "a-res-62-167",
      tally: expect.objectContaining({
        official: expect.objectContaining({ inFavour: 101, against: 22, abstaining: 59 }),
        counted: expect.objectContaining({ inFavour: 102, against: 22, abstaining: 58 }),
      }),
    }),
  );
  const again = await importReport(database, [ASSEMBLY]);
  expect([again.written, again.added, again.changed]).toEqual([
    false,
    { resolutions: 0, rollCalls: 0, votes: 0 },
    { resolutions: 0, rollCalls: 0, votes: 0 },
  ]);
  expect(again.peakMemoryBytes).toBeLessThan(300 * 2 ** 20);
});

real("the Commission's and the Council's records are read whole, and what the seed has stays one roll call", async () => {
  const report = await importReport(database, [COUNCIL]);
  expect([report.read.records, report.refused, report.unknownNames]).toEqual([6164, [], []]);
  expect(await asOwner(database, "SELECT public_id AS id FROM roll_call WHERE public_id LIKE 'a-hrc-res-25-25%'")).toEqual([
    { id: "a-hrc-res-25-25" },
  ]);
  expect([await statesOf("a-hrc-res-25-25", "in_favour"), await statesOf("a-hrc-res-25-25", "against")]).toEqual([30, 6]);
});

real("the official tally of A/RES/62/167 stands, whatever the data set counts", async () => {
  expect(
    await asOwner(
      database,
      "SELECT official_in_favour AS yes, official_against AS no, official_abstaining AS abstaining FROM roll_call WHERE public_id = 'a-res-62-167'",
    ),
  ).toEqual([{ yes: 101, no: 22, abstaining: 59 }]);
});

real("votes land on the state of the day", async () => {
  expect(await spanOf("NAM")).toMatch(/^1990-/);
  expect(await spanOf("DEU")).toMatch(/^1973-/);
  expect(await spanOf("DDR")).toMatch(/^1973-\d\d 1989-12$/);
  expect(await spanOf("YUG")).toMatch(/^1946-\d\d 1992-/);
  expect(await spanOf("RUS")).toMatch(/^1946-\d\d 20/);
  expect(
    await asOwner(database, "SELECT FROM vote v JOIN state s ON s.id = v.state_id WHERE s.iso3 IN ('SUN', 'XTG', 'XUR', 'XCR')"),
  ).toEqual([]);
});

real("in either order the two give the same release, of at most 1 MB", async () => {
  const other = await seededStore();
  await importReport(other, [COUNCIL]);
  await importReport(other, [ASSEMBLY]);
  const [one, two] = [await publishRelease(database, { note: "All" }), await publishRelease(other, { note: "All" })];
  expect(two.info.hash).toBe(one.info.hash);
  const [row] = await asOwner(database, "SELECT octet_length(bytes) AS size FROM release ORDER BY number DESC LIMIT 1");
  expect(Number(row?.size)).toBeLessThan(1_000_000);
  await dropTestDatabase(other);
});

real("all of it as one long CSV, read into a store without it, is the same release, in bounded memory", async () => {
  const other = await seededStore();
  const folder = await mkdtemp(path.join(tmpdir(), "recorded-vote-trip-"));
  const file = path.join(folder, "all.csv");
  const args = ["--format", "long-csv", "--out", file];
  expect(await startProgram("cli/export.ts", { DATABASE_URL: database.ownerUrl, DATA_DIR: folder }, args).ended).toBe(0);
  const report = await importReport(other, [file]);
  await rm(folder, { recursive: true });
  expect([report.refused, report.unknownNames]).toEqual([[], []]);
  expect(report.peakMemoryBytes).toBeLessThan(300 * 2 ** 20);
  const [one, two] = [await publishRelease(database, { note: "All" }), await publishRelease(other, { note: "Read back" })];
  expect(two.info.hash).toBe(one.info.hash);
  await dropTestDatabase(other);
});
