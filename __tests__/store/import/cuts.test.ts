import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "../../../store/connectDatabase";
import type { Database } from "../../../store/Database";
import { loadSeed } from "../../../store/seed/loadSeed";
import { type CuttingProxy, startCuttingProxy } from "../../support/cuttingProxy";
import { smallContent } from "../../support/smallContent";
import { storeDigest } from "../../support/storeDigest";
import { asOwner, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { imported, importing } from "./imported";
import { timeFor } from "../../support/timeFor";

// A store of its own for every cut, on a machine that has other work.
jest.setTimeout(timeFor(300_000));

const FILE = [
  imported({ sourceId: "1", symbol: "A/RES/60/1", url: "https://example.org/1" }, "BRA=Y CHN=N COD=Y PRK=N USA=Y"),
  imported({ sourceId: "2", symbol: "A/RES/60/2", topics: ["Disarmament"] }, "BRA=Y CHN=A"),
  // One that the seed has, with another choice: a reading beside it.
  imported(
    { sourceId: "3", body: "HRC", session: "25", date: "2014-03-28", symbol: "A/HRC/RES/25/25" },
    "BRA=Y USA=Y CHN=N COD=X PRK=N",
  ),
];

let database: Database;
let proxy: CuttingProxy;
beforeEach(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
  proxy = await startCuttingProxy(database.ownerUrl);
});
afterEach(async () => {
  await proxy.close();
  await dropTestDatabase(database);
});

async function importThroughProxy(key: string): Promise<boolean> {
  const client = connectDatabase({ ownerUrl: proxy.url, appUrl: database.appUrl });
  try {
    return await importing(client, FILE, { idempotencyKey: key }).then(
      ({ written }) => written,
      () => false,
    );
  } finally {
    await client.close();
  }
}

/** The store back to what it was: everything an import writes taken out again by a fresh database. */
async function freshStore(): Promise<void> {
  await proxy.close();
  await dropTestDatabase(database);
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
  proxy = await startCuttingProxy(database.ownerUrl);
}

/** What the store holds while the work runs, looked at again and again, the last look ended before this is. */
async function digestsWhile(work: Promise<unknown>): Promise<readonly string[]> {
  const seen: string[] = [];
  let working = true;
  const done = work.finally(() => (working = false));
  while (working) {
    seen.push(await storeDigest(database));
    await sleep(20);
  }
  await done;
  return seen;
}

test("a connection cut before any message leaves the store as before or complete; the client goes on to the same end", async () => {
  const before = await storeDigest(database);
  await importThroughProxy("whole");
  const messages = proxy.messages();
  const whole = await storeDigest(database);
  expect(messages).toBeGreaterThan(30);
  // In CI every fourth message: a retry makes it good, so that each run must end whole and once.
  const step = Number(process.env.CUT_STEP ?? 4);
  for (let k = 1; k <= messages; k += step) {
    await freshStore();
    proxy.cutBefore(k);
    const seen = await digestsWhile(importThroughProxy("whole"));
    expect(proxy.cuts()).toBe(1);
    for (const digest of seen) expect([before, whole]).toContain(digest);
    expect(`${k} ${await storeDigest(database)}`).toBe(`${k} ${whole}`);
  }
});

test("a COMMIT whose reply is lost is done once", async () => {
  await importThroughProxy("whole");
  const whole = await storeDigest(database);
  await freshStore();
  // The first COMMIT is that of reading the states, the second that of the import.
  proxy.dropCommitReply(2);
  expect(await importThroughProxy("key")).toBe(true);
  expect(proxy.cuts()).toBe(1);
  expect((await asOwner(database, "SELECT FROM revision WHERE what = 'roll_calls.import'")).length).toBe(1);
  expect(await storeDigest(database)).toBe(whole);
});
