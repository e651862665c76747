import type { Database } from "../../../store/Database";
import { createDraft } from "../../../store/editing/createDraft";
import { undoRevision } from "../../../store/editing/undoRevision";
import { listReleases } from "../../../store/publishing/listReleases";
import { searchRevisions } from "../../../store/revisions/searchRevisions";
import { verifyRevisions } from "../../../store/revisions/verifyRevisions";
import { asApp, dropTestDatabase } from "../../support/testDatabase";
import { ANN, BOB, NEW_VOTE, openEditingDatabase, publishedDraft, readyDraft, refusalOf } from "./editingSupport";

let database: Database;
beforeEach(async () => void (database = await openEditingDatabase()));
afterEach(() => dropTestDatabase(database));

const VOTE = "a-hrc-res-25-25";

async function corrected(title: string): Promise<void> {
  const { document } = await createDraft(database, { target: VOTE }, ANN);
  const choices = { ...document.choices, CHN: "abstaining" as const };
  await publishedDraft(database, await readyDraft(database, { ...document, title, choices, reason: "Misread" }, VOTE));
}

/** The newest revision of that kind. */
async function lastOf(what: string): Promise<number> {
  const [revision] = await searchRevisions(database, { what });
  return revision?.number ?? 0;
}

const undo = (number: number, idempotencyKey = "key") =>
  undoRevision(database, { number, why: "It was right", idempotencyKey }, BOB);

const hashes = async () => (await listReleases(database)).map(({ hash }) => hash).reverse();

test("a correction is undone by a new revision and a new release, and the undoing too", async () => {
  await corrected("Another title");
  expect((await undo(await lastOf("roll_call"))).release).toMatchObject({
    number: 3,
    note: expect.stringMatching(/^Undoes revision \d+: It was right$/),
  });
  expect((await undo(await lastOf("roll_call"))).release.number).toBe(4);
  const [first, second, third, fourth] = await hashes();
  expect([third, fourth]).toEqual([first, second]);
  expect(second).not.toBe(first);
  expect((await searchRevisions(database, { subject: VOTE })).map(({ what, who }) => [what, who])).toEqual([
    ["roll_call.change", "bob@example.org"],
    ["roll_call.change", "bob@example.org"],
    ["roll_call.change", "ann@example.org"],
  ]);
  expect((await verifyRevisions(database)).faults).toEqual([]);
});

test("a publication is undone by its release's revision too, once, however often it is asked for", async () => {
  await publishedDraft(database, await readyDraft(database, NEW_VOTE));
  const published = await lastOf("release.publish");
  const undone = await undo(published);
  expect(await undo(published)).toEqual(undone);
  const [first, , third, ...others] = await hashes();
  expect([third, others]).toEqual([first, []]);
  expect(await asApp(database, "SELECT FROM roll_call WHERE public_id = 'a-hrc-res-52-28'")).toEqual([]);
});

test("a change is not undone under a later one", async () => {
  await corrected("One");
  const first = await lastOf("roll_call");
  await corrected("Two");
  const second = await lastOf("roll_call");
  expect(await refusalOf(undo(first))).toEqual({
    reason: "target_changed",
    detail: `The vote was changed since by revision ${second}: undo that first.`,
  });
  await undo(second);
  await undo(first);
  const [original, , , , again] = await hashes();
  expect(again).toBe(original);
});

test("a vote that a claim speaks of is not taken away", async () => {
  await publishedDraft(database, await readyDraft(database, NEW_VOTE));
  await asApp(
    database,
    "INSERT INTO claim_roll_call (claim_id, roll_call_id, position) SELECT c.id, r.id, 9 FROM claim c, roll_call r WHERE r.public_id = 'a-hrc-res-52-28'",
  );
  expect(await refusalOf(undo(await lastOf("roll_call")))).toEqual({
    reason: "in_use",
    detail: "It cannot be taken away: the claim not-only-from-the-west speaks of it.",
  });
});

test("what is no change of a vote, and what is not there, cannot be undone", async () => {
  expect(await refusalOf(undo(1))).toMatchObject({ reason: "closed" });
  expect(await refusalOf(undo(await lastOf("release.publish")))).toMatchObject({ reason: "closed" });
  expect(await refusalOf(undo(4711))).toEqual({ reason: "unknown", detail: "There is no revision 4711." });
});

test("revisions are found by who, what, subject, words and days, and a percent sign is a percent sign", async () => {
  await corrected("At 100% of_members");
  const numbers = async (question: Parameters<typeof searchRevisions>[1]) =>
    (await searchRevisions(database, question)).map(({ what }) => what);
  expect(await numbers({})).toEqual(["release.publish", "roll_call.change", "release.publish", "seed.load"]);
  expect(await numbers({ who: "ANN@" })).toEqual(["roll_call.change"]);
  expect(await numbers({ text: "100% of_mem" })).toEqual(["roll_call.change"]);
  expect(await numbers({ text: "100_" })).toEqual([]);
  expect(await numbers({ what: "roll_call", subject: "25-25", text: "misread" })).toEqual(["roll_call.change"]);
  expect(await numbers({ what: "%" })).toEqual([]);
  const today = new Date().toISOString().slice(0, 10);
  expect((await numbers({ from: today, to: today })).length).toBeGreaterThanOrEqual(3);
  expect(await numbers({ to: "2020-01-01" })).toEqual([]);
  expect(await numbers({ before: 2 })).toEqual(["seed.load"]);
});
