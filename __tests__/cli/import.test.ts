import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bringUpStore } from "../../server/bringUpStore";
import type { Database } from "../../store/Database";
import { storeDigest } from "../support/storeDigest";
import { dropTestDatabase, openTestDatabase } from "../support/testDatabase";
import { importReport, startImport } from "./importCommand";
import { timeFor } from "../support/timeFor";

jest.setTimeout(timeFor(300_000));

const HEADER =
  "roll_call_id,body,session,date,symbol,draft_symbol,kind,mode,title,subject,state,state_name,choice,official_in_favour,official_against,official_abstaining,official_non_voting,source";

const STATES = ["BRA", "CAN", "CHN", "COD", "FRA", "IND", "JPN", "USA"];

/** A long CSV of so many invented roll calls. */
function longCsv(rollCalls: number, state: (code: string) => string = (code) => code): string {
  const lines = Array.from({ length: rollCalls }, (_, i) =>
    STATES.map(
      (code, j) =>
        `a-res-76-${i + 5001},GA,76,2021-12-16,A/RES/76/${i + 5001},,adoption,recorded_vote,Text ${i + 1},,${state(code)},,${(i + j) % 3 === 0 ? "against" : "in_favour"},,,,,A made-up record`,
    ).join("\n"),
  );
  return `${HEADER}\n${lines.join("\n")}\n`;
}

let database: Database;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "recorded-vote-import-"));
  database = await openTestDatabase();
  const owner = await bringUpStore({ databaseUrl: database.ownerUrl, dataDir: folder }, process.cwd(), () => {});
  await owner.close();
});
afterAll(() => dropTestDatabase(database));

async function file(name: string, text: string): Promise<string> {
  const at = path.join(folder, name);
  await writeFile(at, text);
  return at;
}

test("wrong usage, a file that is not there and one of no known format end with 2 and a sentence", async () => {
  const odd = await file("odd.txt", "What is this?\n");
  const runs = [[], ["a.csv", "--format", "xlsx"], ["/nowhere/a.csv"], [odd]].map((args) => startImport(database, args).done);
  const [none, format, missing, unknown] = await Promise.all(runs);
  expect([none?.code, format?.code, missing?.code, unknown?.code]).toEqual([2, 2, 2, 2]);
  expect(none?.err).toMatch(/^No file is named\.\nUsage: npm run import -- FILE… /);
  expect(format?.err).toMatch(/^"xlsx" is none of the formats /);
  expect(missing?.err).toBe("/nowhere/a.csv cannot be read: there is no such file.\n");
  expect(unknown?.err).toContain(`${odd} cannot be read. The format cannot be told`);
});

test("a name that is not known refuses the file with 3 and leaves the store as it was", async () => {
  const before = await storeDigest(database);
  const bad = await file(
    "bad.csv",
    longCsv(3, (code) => (code === "IND" ? "ATL" : code)),
  );
  const { code, out } = await startImport(database, [bad]).done;
  expect([code, await storeDigest(database)]).toEqual([3, before]);
  expect(out).toContain("refused, nothing was written");
});

test("of a run of two files nothing is written where one is refused, and both say why", async () => {
  const before = await storeDigest(database);
  const good = await file("good.csv", longCsv(2));
  const bad = await file(
    "worse.csv",
    longCsv(1, (code) => (code === "USA" ? "ATL" : code)),
  );
  const { code, out } = await startImport(database, [good, bad]).done;
  expect([code, await storeDigest(database)]).toEqual([3, before]);
  expect(out).toContain(`${good} (long-csv): not written, since another file of the run is refused`);
  expect(out).toContain(`${bad} (long-csv): refused, nothing was written`);
});

test("SIGINT ends with 130 and nothing written", async () => {
  const before = await storeDigest(database);
  const { process: child, done } = startImport(database, [await file("interrupted.csv", longCsv(3000))]);
  child.stderr?.once("data", () => child.kill("SIGINT"));
  const { code } = await done;
  expect([code, await storeDigest(database)]).toEqual([130, before]);
});

/**
 * `kill -9` shows process crashes, not power failures. Planted fault with which this was seen to fail: see __tests__/support/cuttingProxy.ts; there the
 * cut is where it is wanted, here it falls where it falls.
 */
test("killed at any moment, the store is as before or complete, and a repeat ends as a run without a kill", async () => {
  const csv = await file("killed.csv", longCsv(2500));
  const before = await storeDigest(database);
  const kills = Number(process.env.IMPORT_KILLS ?? 5);
  let isIn = false;
  for (let i = 0; i < kills; i++) {
    const run = startImport(database, [csv]);
    const ended = { now: false };
    void run.done.then(() => (ended.now = true));
    // Evenly over the time that reading and writing take, after the start of the program.
    await new Promise((resolve) => run.process.stderr?.once("data", resolve));
    await sleep((i * 1500) / kills);
    run.process.kill("SIGKILL");
    await run.done;
    isIn = (await storeDigest(database)) !== before;
    if (isIn) break;
  }
  const report = await importReport(database, [csv]);
  // What is in is all of it: the repeat finds nothing to add.
  expect([report.added.rollCalls, report.unchanged.rollCalls]).toEqual(isIn ? [0, 2500] : [2500, 0]);
  expect(await importReport(database, [csv])).toMatchObject({ written: false, unchanged: { rollCalls: 2500, votes: 20_000 } });
});
