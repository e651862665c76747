import { rollCallEntry } from "../../../formats/entry/RollCallEntry";
import { recordInRelease } from "../../../release/recordInRelease";
import type { Release } from "../../../release/Release";
import type { RollCallId } from "../../../release/RollCallId";
import type { Database } from "../../../store/Database";
import { createDraft } from "../../../store/editing/createDraft";
import { markDraft } from "../../../store/editing/markDraft";
import { previewDraft } from "../../../store/editing/previewDraft";
import { publishDraft } from "../../../store/editing/publishDraft";
import { rebaseDraft } from "../../../store/editing/rebaseDraft";
import { readDraft } from "../../../store/editing/readDraft";
import { saveDraft } from "../../../store/editing/saveDraft";
import { listReleases } from "../../../store/publishing/listReleases";
import { newestSoundRelease } from "../../../store/publishing/newestSoundRelease";
import { verifyRevisions } from "../../../store/revisions/verifyRevisions";
import { storeDigest } from "../../support/storeDigest";
import { asApp, dropTestDatabase } from "../../support/testDatabase";
import { ANN, BOB, NEW_VOTE, openEditingDatabase, publishedDraft, readyDraft, refusalOf } from "./editingSupport";

let database: Database;
beforeEach(async () => void (database = await openEditingDatabase()));
afterEach(() => dropTestDatabase(database));

const VOTE = "a-hrc-res-25-25" as RollCallId;
const NEW = "a-hrc-res-52-28" as RollCallId;

async function newest(): Promise<Release> {
  const { newest: found } = await newestSoundRelease(database);
  if (!found) throw new Error("No release");
  return found.release;
}

const revisions = () =>
  asApp(database, "SELECT who, what, subject, why FROM revision WHERE what <> 'seed.load' ORDER BY number OFFSET 1");

test("a new vote is published with its revision and its release in one step", async () => {
  const draft = await readyDraft(database, NEW_VOTE);
  const { release, rollCall } = await publishedDraft(database, draft);
  expect([release.number, release.note, rollCall]).toEqual([2, "A vote", NEW]);
  const record = recordInRelease(await newest(), NEW);
  expect(record).toEqual({
    rollCall: {
      id: NEW,
      body: "HRC",
      session: "52",
      date: "2023-04-04",
      symbol: "A/HRC/RES/52/28",
      draft: "A/HRC/52/L.16",
      title: "Situation of human rights in the Democratic People’s Republic of Korea",
      kind: "adoption",
      mode: "recorded_vote",
      outcome: "adopted",
      subject: "PRK",
      officialTally: { inFavour: 2, against: 1, abstaining: 0, nonVoting: null, members: null },
      source: "A/HRC/52/2",
      topics: [],
      meeting: null,
      agendaItem: null,
      note: null,
      confidence: "high",
      sources: [{ symbol: "A/HRC/52/2", url: null, consulted: "2024-05-01" }],
      sponsors: [],
      intentions: [],
      disagreements: [],
    },
    choices: { BRA: "in_favour", CHN: "against", USA: "in_favour" },
  });
  expect(await revisions()).toEqual([
    { who: "ann@example.org", what: "roll_call.add", subject: NEW, why: "A vote" },
    { who: "bob@example.org", what: "release.publish", subject: "2", why: "A vote" },
  ]);
  expect(await readDraft(database, draft.id)).toMatchObject({ status: "published", release: 2, target: NEW, version: 3 });
  expect((await verifyRevisions(database)).faults).toEqual([]);
});

test("a correction changes what it says and nothing else", async () => {
  const before = recordInRelease(await newest(), VOTE);
  const { document } = await createDraft(database, { target: VOTE }, ANN);
  const corrected = {
    ...document,
    title: "A title",
    choices: { ...document.choices, CHN: "abstaining" as const },
    reason: "Misread",
  };
  await publishedDraft(database, await readyDraft(database, corrected, VOTE));
  const after = recordInRelease(await newest(), VOTE);
  expect(after).toEqual({
    // What another source said of China is what is said now, and so no disagreement any more.
    rollCall: {
      ...before?.rollCall,
      title: "A title",
      disagreements: [{ state: "COD", source: "Another data set", choice: null }],
    },
    choices: { ...before?.choices, CHN: "abstaining" },
  });
  const [row] = await asApp(database, "SELECT version, origin::text FROM roll_call WHERE public_id = $1", [VOTE]);
  expect(row).toEqual({ version: 2, origin: "editor" });
  expect(await revisions()).toMatchObject([{ what: "roll_call.change", subject: VOTE, why: "Misread" }, {}]);
});

test("where an editor departs from the source that was imported, that source is listed as saying otherwise", async () => {
  await asApp(
    database,
    `INSERT INTO source_reading (roll_call_id, format, reference, facts, choices, shown, fingerprint, version_seen)
     SELECT id, 'undl-csv', '77', '{"source": "UN Digital Library"}', 'BRAYCHNNCODXPRKAUSAY', true, 'x', 1 FROM roll_call WHERE public_id = $1`,
    [VOTE],
  );
  const { document } = await createDraft(database, { target: VOTE }, ANN);
  const choices = { ...document.choices, BRA: "against" as const };
  await publishedDraft(database, await readyDraft(database, { ...document, choices, reason: "Corrigendum" }, VOTE));
  expect(recordInRelease(await newest(), VOTE)?.rollCall.disagreements).toEqual([
    { state: "BRA", source: "UN Digital Library", choice: "in_favour" },
    { state: "CHN", source: "Another data set", choice: "abstaining" },
    { state: "COD", source: "Another data set", choice: null },
  ]);
});

test("whoever marked a draft as ready does not publish it, unless the site allows it", async () => {
  const { id, version } = await readyDraft(database, NEW_VOTE);
  const publication = { id, version, note: "A vote", idempotencyKey: "key" };
  expect(await refusalOf(publishDraft(database, { ...publication, alone: false }, ANN))).toMatchObject({
    reason: "second_person",
  });
  expect((await listReleases(database)).length).toBe(1);
  expect((await publishDraft(database, { ...publication, alone: true }, ANN)).release.number).toBe(2);
});

test("what is not ready, was changed since, or is published already is not published", async () => {
  const open = await createDraft(database, { document: NEW_VOTE }, ANN);
  expect(await refusalOf(publishedDraft(database, open))).toMatchObject({
    reason: "closed",
    detail: "The draft is not ready: mark it as ready first.",
  });
  const ready = await readyDraft(database, NEW_VOTE);
  expect(await refusalOf(publishedDraft(database, { ...ready, version: 1 }))).toMatchObject({ reason: "stale" });
  await publishedDraft(database, ready);
  const done = await readDraft(database, ready.id);
  expect(await refusalOf(publishedDraft(database, done, "another"))).toMatchObject({ reason: "closed", theirs: done });
});

/** Planted fault with which this was seen to fail: the version of the target not compared. */
test("of two corrections of one vote begun at the same time, the second is told of the first", async () => {
  const { document } = await createDraft(database, { target: VOTE }, ANN);
  const title = (text: string) => ({ ...document, title: text, reason: "Misread" });
  const [first, second] = [await readyDraft(database, title("One"), VOTE), await readyDraft(database, title("Another"), VOTE)];
  await publishedDraft(database, first);
  expect(await refusalOf(publishedDraft(database, second))).toMatchObject({ reason: "target_changed" });
  expect((await previewDraft(database, second.id)).targetChanged).toBe(true);
  expect(recordInRelease(await newest(), VOTE)?.rollCall.title).toBe("One");
});

test("a correction begun again keeps what its editor changed, on top of what the vote is now", async () => {
  const { document } = await createDraft(database, { target: VOTE }, ANN);
  const others = Object.fromEntries(Object.entries(document.choices).filter(([state]) => state !== "USA"));
  const mine = { ...document, title: "Mine", choices: { ...others, BRA: "abstaining" as const }, reason: "Misread" };
  const theirs = { ...document, meeting: "Theirs", choices: { ...document.choices, CHN: "abstaining" as const }, reason: "Too" };
  const [first, second] = [await readyDraft(database, theirs, VOTE), await readyDraft(database, mine, VOTE)];
  await publishedDraft(database, first);
  const { id } = second;
  expect(await refusalOf(rebaseDraft(database, { id, version: 1 }, ANN))).toMatchObject({ reason: "stale" });
  const again = await rebaseDraft(database, { id, version: 2 }, BOB);
  expect(again).toMatchObject({ version: 3, status: "draft", readyBy: null, updatedBy: "bob@example.org" });
  expect([again.document.title, again.document.meeting, again.document.reason]).toEqual(["Mine", "Theirs", "Misread"]);
  expect(again.document.choices).toEqual({ BRA: "abstaining", CHN: "abstaining", COD: "non_voting", PRK: "abstaining" });
  await publishedDraft(database, await markDraft(database, { id, version: 3, mark: "ready" }, ANN));
  expect(recordInRelease(await newest(), VOTE)?.rollCall).toMatchObject({ title: "Mine", meeting: "Theirs" });
});

test("a correction that changes nothing is not published, and a state that does not exist is named", async () => {
  const { document } = await createDraft(database, { target: VOTE }, ANN);
  const same = await readyDraft(database, { ...document, reason: "None" }, VOTE);
  expect(await refusalOf(publishedDraft(database, same))).toMatchObject({ reason: "nothing_changes" });
  const stranger = await readyDraft(database, rollCallEntry.parse({ ...NEW_VOTE, choices: { QQQ: "in_favour" } }));
  expect(await refusalOf(publishedDraft(database, stranger))).toMatchObject({
    reason: "incomplete",
    detail: "No state has the code QQQ.",
  });
  expect((await listReleases(database)).length).toBe(1);
});

test("the same key is the same publication of a draft, and of no other", async () => {
  const [one, other] = [
    await readyDraft(database, NEW_VOTE),
    await readyDraft(database, { ...NEW_VOTE, symbol: "A/HRC/RES/55/21" }),
  ];
  const first = await publishedDraft(database, one, "key");
  expect(await publishedDraft(database, one, "key")).toEqual(first);
  expect((await publishedDraft(database, other, "key")).release.number).toBe(3);
});

test("a further text under a symbol that is there has an id of its own", async () => {
  const again = { ...NEW_VOTE, symbol: "a/hrc/res/25/25" };
  expect((await publishedDraft(database, await readyDraft(database, again))).rollCall).toBe("a-hrc-res-25-25.2");
  const motion = { ...NEW_VOTE, symbol: "", draft: "", kind: "motion" as const };
  expect((await publishedDraft(database, await readyDraft(database, motion))).rollCall).toBe("hrc-52-2023-04-04");
});

test("a preview is what would be published, and leaves nothing behind", async () => {
  const draft = await createDraft(database, { document: NEW_VOTE }, ANN);
  const before = await storeDigest(database);
  const preview = await previewDraft(database, draft.id);
  expect(await storeDigest(database)).toEqual(before);
  expect([preview.rollCall, preview.before, preview.content.rollCalls.length]).toEqual([NEW, undefined, 4]);
  expect(preview.targetChanged).toBe(false);
  const ready = await markDraft(database, { id: draft.id, version: 1, mark: "ready" }, ANN);
  await publishedDraft(database, ready);
  expect(recordInRelease(await newest(), NEW)).toEqual(preview.after);
  const unready = await createDraft(database, { document: { ...NEW_VOTE, title: "" } }, BOB);
  expect(await refusalOf(previewDraft(database, unready.id))).toMatchObject({ reason: "incomplete", detail: "Give the title." });
  await saveDraft(database, { id: unready.id, version: 1, document: NEW_VOTE }, BOB);
});
