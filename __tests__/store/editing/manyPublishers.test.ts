import { connectDatabase } from "../../../store/connectDatabase";
import type { Database } from "../../../store/Database";
import type { Draft } from "../../../store/editing/Draft";
import { undoRevision } from "../../../store/editing/undoRevision";
import { newestSoundRelease } from "../../../store/publishing/newestSoundRelease";
import { releaseNumbered } from "../../../store/publishing/releaseNumbered";
import { searchRevisions } from "../../../store/revisions/searchRevisions";
import { verifyRevisions } from "../../../store/revisions/verifyRevisions";
import { decodeRelease } from "../../../release/decodeRelease";
import { type Cut, startCuttingProxy } from "../../support/chunkCuttingProxy";
import { asApp, dropTestDatabase } from "../../support/testDatabase";
import { BOB, NEW_VOTE, openEditingDatabase, publishedDraft, readyDraft, refusalOf } from "./editingSupport";

let database: Database;
beforeEach(async () => void (database = await openEditingDatabase()));
afterEach(() => dropTestDatabase(database));

const readyVote = (n: number): Promise<Draft> =>
  readyDraft(database, { ...NEW_VOTE, symbol: `A/HRC/RES/98/${n}`, title: `Vote ${n}` });

async function newestNumber(): Promise<number | undefined> {
  return (await newestSoundRelease(database)).newest?.release.info.number;
}

/** The lock is that of `publishRelease`, whose test names the faults planted there. */
test("eight publishers at once give releases without gap or fork, each with one vote more than the one before", async () => {
  const rounds = Number(process.env.PUBLISH_ROUNDS ?? 3);
  const publishers = Array.from({ length: 8 }, () => connectDatabase(database));
  const drafts: Draft[] = [];
  for (let n = 0; n < 8 * rounds; n++) drafts.push(await readyVote(n));
  await Promise.all(
    publishers.map(async (publisher, who) => {
      for (let round = 0; round < rounds; round++) {
        const draft = drafts[who * rounds + round];
        if (draft) await publishedDraft(publisher, draft);
      }
    }),
  );
  await Promise.all(publishers.map((publisher) => publisher.close()));
  const counts: number[] = [];
  for (let number = 1; number <= 1 + 8 * rounds; number++) {
    const kept = await releaseNumbered(database, number);
    if (kept) counts.push(decodeRelease(kept.bytes, kept.info).rollCalls.length);
  }
  expect(counts).toEqual(Array.from({ length: 1 + 8 * rounds }, (_, i) => 3 + i));
  expect((await verifyRevisions(database)).faults).toEqual([]);
});

test("a draft that two publish at the same moment is published once, and the other is told", async () => {
  const draft = await readyVote(1);
  const other = connectDatabase(database);
  const refusals = await Promise.all([
    refusalOf(publishedDraft(database, draft, "one")),
    refusalOf(publishedDraft(other, draft, "other")),
  ]);
  await other.close();
  expect(refusals.map((refusal) => refusal?.reason).sort()).toEqual(["stale", undefined]);
  expect(await newestNumber()).toBe(2);
});

/** Runs the work on connections of the program's role that break once. @returns how much was sent, and whether the work failed */
async function through(cut: Cut, work: (cutDatabase: Database) => Promise<unknown>) {
  const app = await startCuttingProxy(database.appUrl, cut);
  const cutDatabase = connectDatabase({ appUrl: app.url, ownerUrl: database.ownerUrl });
  let failed = false;
  await work(cutDatabase).catch(() => (failed = true));
  await cutDatabase.close();
  await app.close();
  return { sent: app.sent(), failed };
}

const rows = async () =>
  (
    await asApp(
      database,
      "SELECT (SELECT count(*)::int FROM release) AS releases, (SELECT count(*)::int FROM roll_call) AS votes, (SELECT count(*)::int FROM revision WHERE what LIKE 'roll_call.%') AS changes",
    )
  )[0];

/** Planted fault with which this was seen to fail: a key made anew for each attempt. */
test("a publication whose COMMIT was kept but not answered is not made twice, and its undoing neither", async () => {
  const draft = await readyVote(1);
  const published = await through({ replyToCommit: true }, (on) => publishedDraft(on, draft));
  expect([published.failed, await rows()]).toEqual([false, { releases: 2, votes: 4, changes: 1 }]);
  const [change] = await searchRevisions(database, { what: "roll_call" });
  const undoing = { number: change?.number ?? 0, why: "Again", idempotencyKey: "key" };
  const undone = await through({ replyToCommit: true }, (on) => undoRevision(on, undoing, BOB));
  expect([undone.failed, await rows()]).toEqual([false, { releases: 3, votes: 3, changes: 2 }]);
});

/** Planted fault with which this was seen to fail: the change committed before the release, in a transaction of its own. */
test("a publication that is cut off anywhere is whole or not there, and once when asked again with its key", async () => {
  const uncut = await readyVote(0);
  const { sent } = await through({ before: 0 }, (on) => publishedDraft(on, uncut));
  expect(sent).toBeGreaterThan(40);
  const step = Number(process.env.CUT_STEP ?? 7);
  let made = 1;
  for (let before = 1; before <= sent; before += step) {
    const draft = await readyVote(before);
    await through({ before }, (on) => publishedDraft(on, draft));
    const { releases, votes, changes } = (await rows()) ?? {};
    expect([votes, changes]).toEqual([Number(releases) + 2, Number(releases) - 1]);
    await publishedDraft(database, draft);
    made += 1;
    expect(await rows()).toEqual({ releases: 1 + made, votes: 3 + made, changes: made });
  }
  expect((await verifyRevisions(database)).faults).toEqual([]);
});
