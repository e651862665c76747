import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { pino } from "pino";
import type { FileOutcome, FileState, SentFile } from "../../../app/_files/Files";
import { FileDesk } from "../../../server/uploads/FileDesk";
import type { Database } from "../../../store/Database";
import { loadSeed } from "../../../store/seed/loadSeed";
import { smallContent } from "../../support/smallContent";
import { storeDigest } from "../../support/storeDigest";
import { asApp, asOwner, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";

jest.setTimeout(60_000);

const ANN = { email: "ann@example.org", name: "Ann" };
const MIB = 2 ** 20;
const HEADER =
  "roll_call_id,body,session,date,symbol,draft_symbol,kind,mode,title,subject,state,state_name,choice,official_in_favour,official_against,official_abstaining,official_non_voting,source";
const row = (state: string, choice: string, title = "A text") =>
  `a-res-60-1,GA,60,2005-12-16,A/RES/60/1,,adoption,recorded_vote,${title},,${state},,${choice},2,1,0,0,A record`;
const VOTES = [HEADER, row("BRA", "in_favour"), row("CHN", "against")].join("\n");

let database: Database;
let folder: string;
let desk: FileDesk;
beforeEach(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
  folder = await mkdtemp(path.join(tmpdir(), "recorded-vote-uploads-"));
  desk = await FileDesk.open({ folder: path.join(folder, "uploads"), database: () => database, log: pino({ level: "silent" }) });
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
  await dropTestDatabase(database);
});

async function* piecesOf(bytes: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  for (let at = 0; at < all.length; at += 1 << 16) yield all.subarray(at, at + (1 << 16));
}

function fileOf(outcome: FileOutcome): SentFile {
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.file;
}

const sent = async (name: string, bytes: string | Uint8Array) => fileOf(await desk.receive(name, piecesOf(bytes), ANN));
const refused = async (name: string, bytes: string | Uint8Array) => {
  const outcome = await desk.receive(name, piecesOf(bytes), ANN);
  return outcome.ok ? undefined : [outcome.status, outcome.detail];
};

/** How a file is once nothing is under way with it any more. */
async function ended(id: string): Promise<FileState> {
  for (;;) {
    const state = desk.find(id)?.state;
    if (state === undefined) throw new Error("The file is gone");
    if (state.kind !== "running") return state;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function tried(id: string, partial = false): Promise<FileState> {
  fileOf(desk.try(id, partial));
  return ended(id);
}

async function written(id: string, key = "k1"): Promise<FileState> {
  fileOf(desk.write(id, { why: "The session's record", idempotencyKey: key }, ANN));
  return ended(id);
}

test("a file is tried, shown roll call by roll call, and written once, with who and why", async () => {
  const before = await storeDigest(database);
  const { id, format, bytes } = await sent("C:\\votes\\new votes.csv", VOTES);
  expect([format, bytes, desk.find(id)?.names]).toEqual(["long-csv", VOTES.length, ["new votes.csv"]]);
  expect(await tried(id)).toEqual({
    kind: "tried",
    report: {
      read: { records: 1, votes: 2 },
      added: { resolutions: 1, rollCalls: 1, votes: 2 },
      unchanged: { resolutions: 0, rollCalls: 0, votes: 0 },
      changed: { resolutions: 0, rollCalls: 0, votes: 0 },
      brokeOff: false,
      leftOut: 0,
      written: false,
      isRefused: false,
      lists: { added: 1, changed: 0, unchanged: 0, refused: 0, unknownNames: 0, tallyMismatches: 1, disagreements: 0 },
    },
  });
  expect(await desk.page(id, "added", 1)).toMatchObject({
    rows: [{ line: 2, rollCall: "a-res-60-1", symbol: "A/RES/60/1", votes: { added: 2 } }],
    ...{ page: 1, pages: 1, total: 1 },
  });
  expect(await storeDigest(database)).toBe(before);

  expect(await written(id)).toMatchObject({ kind: "written", report: { written: true, added: { rollCalls: 1 } } });
  expect(fileOf(desk.write(id, { why: "Again", idempotencyKey: "k1" }, ANN)).state.kind).toBe("written");
  expect(desk.write(id, { why: "Again", idempotencyKey: "k2" }, ANN)).toEqual({
    ok: false,
    status: 409,
    detail: "The file is written already.",
  });
  expect(await asApp(database, "SELECT who, subject, why FROM revision WHERE what = 'roll_calls.import'")).toEqual([
    { who: "ann@example.org", subject: "new votes.csv", why: "The session's record" },
  ]);
  expect(await readdir(path.join(folder, "uploads", id))).not.toContain("part-0");
});

test("refused rows are listed with line, reason and text; nothing is written of the file; or what holds them is left out", async () => {
  const other = VOTES.replaceAll("a-res-60-1", "a-res-60-2").replaceAll("A/RES/60/1", "A/RES/60/2").split("\n").slice(1);
  const { id } = await sent("votes.csv", [VOTES, row("Atlantis", "in_favour"), ...other].join("\n"));
  expect(desk.write(id, { why: "Why", idempotencyKey: "k" }, ANN)).toMatchObject({ status: 409 });
  expect(await tried(id)).toMatchObject({ kind: "tried", report: { isRefused: true, leftOut: 1 } });
  expect((await desk.page(id, "refused", 1))?.rows).toEqual([
    { line: 4, reason: 'state: "Atlantis" is not the code of a state.', text: row("Atlantis", "in_favour") },
  ]);
  expect(desk.write(id, { why: "Why", idempotencyKey: "k" }, ANN)).toEqual({
    ok: false,
    status: 422,
    detail: "Rows of the file are refused, so nothing of it can be written.",
  });
  expect(await tried(id, true)).toMatchObject({
    kind: "tried",
    report: { isRefused: false, leftOut: 1, added: { rollCalls: 1 } },
  });
  expect(await written(id)).toMatchObject({ kind: "written", report: { written: true, added: { rollCalls: 1 } } });
});

test("what the store says otherwise since the file was tried is not written over", async () => {
  const { id } = await sent("votes.csv", VOTES);
  await tried(id);
  const { id: faster } = await sent("faster.csv", VOTES.replaceAll("A text", "Another text"));
  await tried(faster);
  await written(faster);
  const before = await storeDigest(database);
  expect(await written(id)).toEqual({
    kind: "failed",
    detail:
      "What the store has was changed since this file was tried, so nothing was written: try it again and look at what it would do now.",
  });
  expect(await storeDigest(database)).toBe(before);
});

test("cancelled while it waits for the store, nothing of a file is written; another one waits its turn", async () => {
  const { id } = await sent("votes.csv", VOTES);
  await tried(id);
  const { id: other } = await sent("other.csv", VOTES);
  const before = await storeDigest(database);
  const holding = asOwner(
    database,
    "DO $$ BEGIN PERFORM 1 FROM publication WHERE id = 1 FOR UPDATE; PERFORM pg_sleep(1); END $$",
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  fileOf(desk.write(id, { why: "Why", idempotencyKey: "k" }, ANN));
  expect(desk.try(other, false)).toEqual({
    ok: false,
    status: 409,
    detail: "votes.csv is being read; one file at a time.",
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  fileOf(desk.cancel(id));
  await holding;
  expect(await ended(id)).toEqual({ kind: "cancelled" });
  expect(await storeDigest(database)).toBe(before);
  expect(await tried(id)).toMatchObject({ kind: "tried" });
});

test("the three files of unvotes make one, and are tried once all are there", async () => {
  const first = await sent(
    "roll_calls.csv",
    "rcid,session,date,unres,amend,para,short,descr\n1,60,2005-12-16,R/60/1,0,0,A text,A text\n",
  );
  expect(first.state).toEqual({ kind: "incomplete", lacks: ["unvotes.csv", "issues.csv"] });
  expect(desk.try(first.id, false)).toMatchObject({ status: 409, detail: "The file lacks unvotes.csv and issues.csv." });
  await desk.receive("unvotes.csv", piecesOf("rcid,country,country_code,vote\n1,Brazil,BR,yes\n1,China,CN,no\n"), ANN, first.id);
  expect(await desk.receive("others.csv", piecesOf("rcid\n"), ANN, first.id)).toMatchObject({ status: 409 });
  await desk.receive("issues.csv.gz", piecesOf(gzipSync("rcid,issue\n")), ANN, first.id);
  expect(await tried(first.id)).toMatchObject({ kind: "tried", report: { added: { rollCalls: 1, votes: 5 } } });
});

test("of a body without an end 10 MiB and one piece are read, and nothing stays on the disk", async () => {
  let pulled = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      pulled += MIB / 4;
      yield new Uint8Array(MIB / 4).fill(65);
    }
  }
  expect(await desk.receive("votes.csv", endless(), ANN)).toEqual({
    ok: false,
    status: 413,
    detail: "At most 10 MiB can be sent here; the command `npm run import -- votes.csv` reads files of any size.",
  });
  expect([pulled / MIB, await readdir(path.join(folder, "uploads"))]).toEqual([10.25, []]);
});

test("bombs, archives and what is no file of votes are refused with one sentence", async () => {
  const bomb = gzipSync(Buffer.alloc(120 * MIB));
  expect(bomb.length).toBeLessThan(MIB);
  expect(await refused("bomb.csv.gz", bomb)).toEqual([
    413,
    "Unpacked, the file has more than 50 MiB; the command `npm run import -- bomb.csv.gz` reads files of any size.",
  ]);
  const oneLine = gzipSync(Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.alloc(100 * MIB, 65)]));
  expect((await refused("line.csv.gz", oneLine))?.[0]).toBe(413);
  expect(await refused("twice.gz", gzipSync(gzipSync(VOTES)))).toEqual([
    415,
    "The file is packed twice: unpack it once and send that.",
  ]);
  expect(await refused("votes.xlsx", Buffer.from("PK\x03\x04 and so on"))).toEqual([
    415,
    "This is a ZIP archive or a spreadsheet: send the CSV or XML file itself, packed with gzip or not.",
  ]);
  expect(await refused("cut.gz", gzipSync(VOTES).subarray(0, 60))).toEqual([422, "The gzip data is cut off before its end."]);
  expect(await refused("page.txt", "Some words\n")).toEqual([
    415,
    "The format cannot be told: it begins neither as XML nor with the header of a known CSV.",
  ]);
  expect(await refused("none.csv", "")).toEqual([422, "The file is empty."]);
  expect(await readdir(path.join(folder, "uploads"))).toEqual([]);
});

test("entities, and a line of 40 MB in a file that is small enough, end the reading with a sentence", async () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE c [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><collection>&b;</collection>`;
  const oneLine = gzipSync(Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.alloc(40 * MIB, 65)]));
  const reasons: unknown[] = [];
  for (const bytes of [entities, oneLine]) {
    const { id } = await sent("hostile", bytes);
    expect(await tried(id)).toMatchObject({ kind: "tried", report: { isRefused: true, brokeOff: true } });
    reasons.push((await desk.page(id, "refused", 1))?.rows.map(({ line, reason }) => [line, reason]));
  }
  expect(reasons).toEqual([
    [[1, "The file has a document type declaration (DOCTYPE), which is not read."]],
    [[2, "The line is longer than 1,048,576 bytes."]],
  ]);
});
