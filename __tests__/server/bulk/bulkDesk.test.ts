import { bulkDesk } from "../../../server/bulk/bulkDesk";
import type { Database } from "../../../store/Database";
import { loadSeed } from "../../../store/seed/loadSeed";
import { smallContent } from "../../support/smallContent";
import { storeDigest } from "../../support/storeDigest";
import { asApp, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";

jest.setTimeout(30_000);

const ANN = { email: "ann@example.org", name: "Ann" };

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
});
afterEach(() => dropTestDatabase(database));

const TABLE = [
  "symbol\ttitle\tdate",
  "A/RES/79/1\tThe Pact for the Future\t2024-09-22",
  "A/HRC/RES/25/25\tAnother title of what is there\t2013-01-01",
  "A/RES/79/2\tPolitical declaration\t2024-09-26",
].join("\n");

test("a pasted table is shown with what is there already, and the rest is written once, with who and why", async () => {
  const desk = bulkDesk(() => database);
  const before = await storeDigest(database);
  const preview = await desk.preview({ text: TABLE });
  expect(preview.ok && preview.value.rows.map(({ line, rollCall, there }) => [line, rollCall, there])).toEqual([
    [2, "a-res-79-1", null],
    [3, "a-hrc-res-25-25", "a-hrc-res-25-25"],
    [4, "a-res-79-2", null],
  ]);
  expect(await storeDigest(database)).toBe(before);

  const writing = { text: TABLE, why: "The 79th session", idempotencyKey: "k" };
  expect(await desk.write(writing, ANN)).toEqual({ ok: true, value: { added: ["a-res-79-1", "a-res-79-2"] } });
  expect(
    await asApp(database, "SELECT public_id AS id, mode, outcome, date FROM roll_call WHERE origin = 'import' ORDER BY 1"),
  ).toMatchObject([
    { id: "a-res-79-1", mode: "without_a_vote", outcome: "adopted" },
    { id: "a-res-79-2", mode: "without_a_vote", outcome: "adopted" },
  ]);
  const revisions = "SELECT who, subject, why FROM revision WHERE what = 'roll_calls.import'";
  expect(await asApp(database, revisions)).toEqual([
    { who: "ann@example.org", subject: "a pasted table", why: "The 79th session" },
  ]);
  const after = await storeDigest(database);
  expect(await desk.write(writing, ANN)).toEqual({ ok: true, value: { added: [] } });
  expect(await storeDigest(database)).toBe(after);
});

test("where a row has something wrong nothing of the table is written", async () => {
  const before = await storeDigest(database);
  const text = `${TABLE}\nA/RES/79/3\tA title\tsoon`;
  expect(await bulkDesk(() => database).write({ text, why: "Why", idempotencyKey: "k" }, ANN)).toEqual({
    ok: false,
    detail: 'Nothing was written, for line 5: "soon" is not a date.',
  });
  expect(await storeDigest(database)).toBe(before);
});
