import { connectDatabase } from "../../store/connectDatabase";
import type { Database } from "../../store/Database";
import { newestSoundRelease } from "../../store/publishing/newestSoundRelease";
import { publishRelease } from "../../store/publishing/publishRelease";
import { verifyRevisions } from "../../store/revisions/verifyRevisions";
import { loadSeed } from "../../store/seed/loadSeed";
import { type Cut, startCuttingProxy } from "../support/chunkCuttingProxy";
import { smallContent } from "../support/smallContent";
import { asApp, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

// Planted faults with which this was seen to fail: a new idempotency key for each attempt (a lost reply makes two releases); the seed without a transaction.

let database: Database;
beforeEach(async () => void (database = await openTestDatabase()));
afterEach(() => dropTestDatabase(database));

/** Runs the work on connections that break once. @returns how much was sent, and whether the work failed */
async function through(
  cut: Cut,
  work: (cutDatabase: Database) => Promise<unknown>,
): Promise<{ readonly sent: number; readonly failed: boolean }> {
  const [app, owner] = [await startCuttingProxy(database.appUrl, cut), await startCuttingProxy(database.ownerUrl, cut)];
  const cutDatabase = connectDatabase({ appUrl: app.url, ownerUrl: owner.url });
  let failed = false;
  await work(cutDatabase).catch(() => (failed = true));
  await cutDatabase.close();
  await Promise.all([app.close(), owner.close()]);
  return { sent: app.sent() + owner.sent(), failed };
}

const publications = async (): Promise<number> =>
  (await asApp(database, "SELECT FROM revision WHERE what = 'release.publish'")).length;

test("a publication that is cut off at any message is made once, whole, when asked again with its key", async () => {
  await loadSeed(database, smallContent, "small");
  const publish = (on: Database, key: string): Promise<unknown> =>
    publishRelease(on, { note: key, idempotencyKey: key, evenIfUnchanged: true });
  const { sent } = await through({ before: 0 }, (on) => publish(on, "uncut"));
  expect(sent).toBeGreaterThan(20);
  for (let before = 1; before <= sent; before++) {
    await through({ before }, (on) => publish(on, `cut ${before}`));
    await publish(database, `cut ${before}`);
    expect([(await newestSoundRelease(database)).newest?.release.info.number, await publications()]).toEqual([
      before + 1,
      before + 1,
    ]);
  }
  expect((await verifyRevisions(database)).faults).toEqual([]);
});

test("a publication whose COMMIT was kept but not answered is not made twice", async () => {
  await loadSeed(database, smallContent, "small");
  for (let round = 1; round <= 5; round++) {
    const { failed } = await through({ replyToCommit: true }, (on) => publishRelease(on, { note: "", evenIfUnchanged: true }));
    expect([failed, (await newestSoundRelease(database)).newest?.release.info.number, await publications()]).toEqual([
      false,
      round,
      round,
    ]);
  }
});

test("a seed that is cut off at any message is not loaded at all, and one whose COMMIT was not answered is loaded once", async () => {
  const count = async (): Promise<unknown> =>
    (await asApp(database, "SELECT (SELECT count(*)::int FROM state) AS states, (SELECT count(*)::int FROM vote) AS votes"))[0];
  for (let before = 1; ; before++) {
    const { failed } = await through({ before }, (on) => loadSeed(on, smallContent, "small"));
    if (!failed) break;
    expect(await count()).toEqual({ states: 0, votes: 0 });
  }
  expect(await count()).toEqual({ states: 6, votes: 8 });
  const newer = { ...smallContent, claims: [] };
  expect(await through({ replyToCommit: true }, (on) => loadSeed(on, newer, "newer"))).toMatchObject({ failed: true });
  expect(await loadSeed(database, newer, "newer")).toEqual({ added: 0, changed: 0 });
  expect((await asApp(database, "SELECT FROM revision WHERE what = 'seed.load'")).length).toBe(2);
});
