import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bringUpStore } from "../../server/bringUpStore";
import type { Database } from "../../store/Database";
import { publishRelease } from "../../store/publishing/publishRelease";
import { collection, record } from "../formats/marcxml/marcXmlOf";
import { AMENDMENT, ASSEMBLY } from "../formats/marcxml/records";
import { startProgram } from "../support/startProgram";
import { asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";
import { importReport } from "./importCommand";

jest.setTimeout(300_000);

let folder: string;
let one: Database;
let other: Database;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "recorded-vote-trip-"));
  [one, other] = [await seededStore("one"), await seededStore("other")];
});
afterAll(async () => {
  await dropTestDatabase(one);
  await dropTestDatabase(other);
  await rm(folder, { recursive: true });
});

async function seededStore(name: string): Promise<Database> {
  const database = await openTestDatabase();
  await (
    await bringUpStore({ databaseUrl: database.ownerUrl, dataDir: path.join(folder, name) }, process.cwd(), () => {})
  ).close();
  return database;
}

async function exported(database: Database): Promise<string> {
  const out = path.join(folder, "release.csv");
  const program = startProgram("cli/export.ts", { DATABASE_URL: database.ownerUrl, DATA_DIR: path.join(folder, "data") }, [
    "--format",
    "long-csv",
    "--out",
    out,
  ]);
  expect(await program.ended).toBe(0);
  return out;
}

/** Votes and what was imported are taken out of the other store, so that both come from the file or not at all. */
test("a release written as long CSV, read into a store without a vote and published has the same hash", async () => {
  const records = path.join(folder, "records.xml");
  await writeFile(records, collection(record(...ASSEMBLY), record(...AMENDMENT)));
  expect((await importReport(one, [records])).added.rollCalls).toBe(1);
  const { info } = await publishRelease(one, { note: "With another" });
  await asOwner(other, "DELETE FROM vote");
  expect((await publishRelease(other, { note: "Without votes" })).info.hash).not.toBe(info.hash);
  const report = await importReport(other, [await exported(one)]);
  expect([report.refused, report.unknownNames, report.added.rollCalls]).toEqual([[], [], 1]);
  expect((await publishRelease(other, { note: "Read back" })).info.hash).toBe(info.hash);
});
