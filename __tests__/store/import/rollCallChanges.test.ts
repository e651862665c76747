import type { Database } from "../../../store/Database";
import type { RollCallChange } from "../../../store/import/RollCallChange";
import { loadSeed } from "../../../store/seed/loadSeed";
import { smallContent } from "../../support/smallContent";
import { storeDigest } from "../../support/storeDigest";
import { asApp, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { imported, importing } from "./imported";

jest.setTimeout(30_000);

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
});
afterEach(() => dropTestDatabase(database));

const SOME = imported({ sourceId: "1", line: 2, symbol: "A/RES/60/1" }, "BRA=Y CHN=N");
const OTHER = imported({ sourceId: "2", line: 9, symbol: "A/RES/60/2", title: "Another text" }, "BRA=Y USA=A");

async function told(rollCalls: Parameters<typeof importing>[1], dryRun = true): Promise<readonly RollCallChange[]> {
  let changes: readonly RollCallChange[] = [];
  await importing(database, rollCalls, { dryRun, onCompared: (all) => void (changes = all) });
  return changes;
}

test("what an import would make of each roll call is told one by one", async () => {
  await importing(database, [SOME]);
  const changed = imported({ sourceId: "1", line: 4, symbol: "A/RES/60/1", title: "A better title" }, "BRA=A CHN=N USA=Y");
  expect(await told([changed, OTHER])).toEqual([
    {
      line: 4,
      becomes: "changed",
      rollCall: "a-res-60-1",
      body: "GA",
      date: "2005-12-16",
      symbol: "A/RES/60/1",
      title: "A better title",
      votes: { added: 1, changed: 1, removed: 0, unchanged: 1 },
      facts: [{ fact: "title", before: "A text", after: "A better title" }],
      choices: [
        { state: "BRA", before: "in_favour", after: "abstaining" },
        { state: "USA", before: null, after: "in_favour" },
      ],
    },
    {
      line: 9,
      becomes: "added",
      rollCall: "a-res-60-2",
      body: "GA",
      date: "2005-12-16",
      symbol: "A/RES/60/2",
      title: "Another text",
      votes: { added: 2, changed: 0, removed: 0, unchanged: 0 },
      facts: [],
      choices: [],
    },
  ]);
});

test("what is there already is told as unchanged, also where nothing is new", async () => {
  await importing(database, [SOME]);
  expect((await told([SOME])).map(({ becomes, rollCall, votes }) => [becomes, rollCall, votes])).toEqual([
    ["unchanged", "a-res-60-1", { added: 0, changed: 0, removed: 0, unchanged: 2 }],
  ]);
});

test("whoever is told may still end the import: nothing is written then", async () => {
  const before = await storeDigest(database);
  const onCompared = () => {
    throw new Error("Not what was shown.");
  };
  await expect(importing(database, [SOME], { onCompared })).rejects.toThrow("Not what was shown.");
  expect(await storeDigest(database)).toBe(before);
});

test("the revision says who imported, and why", async () => {
  await importing(database, [SOME], { who: "ann@example.org", why: "The session's record" });
  expect(await asApp(database, "SELECT who, why FROM revision WHERE what = 'roll_calls.import'")).toEqual([
    { who: "ann@example.org", why: "The session's record" },
  ]);
});
