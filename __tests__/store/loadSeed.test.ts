import { canonicalContent } from "../../release/canonicalContent";
import { encodeRelease } from "../../release/encodeRelease";
import type { ReleaseContent } from "../../release/ReleaseContent";
import { connectionsOf } from "../../store/connections/connectionsOf";
import { readContent } from "../../store/content/readContent";
import type { Database } from "../../store/Database";
import { loadSeed } from "../../store/seed/loadSeed";
import { smallContent } from "../support/smallContent";
import { asOwner, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

let database: Database;
beforeEach(async () => void (database = await openTestDatabase()));
afterEach(() => dropTestDatabase(database));

const stored = (): Promise<ReleaseContent> =>
  connectionsOf(database).prisma.$transaction((tx) => readContent(tx), { isolationLevel: "RepeatableRead" });

/** Every row of every table of facts, to the byte. */
async function digest(): Promise<unknown> {
  const tables = [
    "state",
    "state_name",
    "grouping",
    "grouping_membership",
    "definition",
    "definition_term",
    "resolution",
    "roll_call",
    "vote",
  ];
  const more = [
    "vote_source",
    "vote_reading",
    "intention",
    "sponsorship",
    "source",
    "roll_call_source",
    "claim",
    "claim_roll_call",
    "body_membership",
  ];
  const sums = [...tables, ...more, "agreement_figure", "session"].map(
    (t) => `(SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM "${t}" t) AS "${t}"`,
  );
  return (await asOwner(database, `SELECT ${sums.join()}`))[0];
}

function withTitle(content: ReleaseContent, id: string, title: string): ReleaseContent {
  const rollCalls = content.rollCalls.map((each) =>
    each.rollCall.id === id ? { ...each, rollCall: { ...each.rollCall, title } } : each,
  );
  return { ...content, rollCalls };
}

test("what was loaded is what is read", async () => {
  await loadSeed(database, smallContent, "one");
  expect(canonicalContent(await stored())).toEqual(canonicalContent(smallContent));
});

test("the same content under the same key, and under another, changes no row", async () => {
  expect(await loadSeed(database, smallContent, "one")).toEqual({ added: 17, changed: 0 });
  const before = await digest();
  expect(await loadSeed(database, smallContent, "one")).toEqual({ added: 0, changed: 0 });
  expect(await loadSeed(database, smallContent, "two")).toEqual({ added: 0, changed: 0 });
  expect(await digest()).toEqual(before);
});

test("the hash depends neither on the order of entry nor on the session's time zone", async () => {
  const reversed: ReleaseContent = {
    states: smallContent.states.toReversed(),
    bodyMemberships: smallContent.bodyMemberships.toReversed(),
    groupings: smallContent.groupings.toReversed(),
    definitions: smallContent.definitions.map((each) => ({ ...each, terms: each.terms.toReversed() })).toReversed(),
    claims: smallContent.claims.toReversed(),
    usAgreement: smallContent.usAgreement.toReversed(),
    rollCalls: smallContent.rollCalls.map((each) => ({ ...each, choices: new Map([...each.choices].toReversed()) })).toReversed(),
  };
  const name = new URL(database.ownerUrl).pathname.slice(1);
  await asOwner(database, `ALTER DATABASE ${name} SET timezone = 'Pacific/Kiritimati'`);
  await loadSeed(database, reversed, "one");
  expect(encodeRelease(await stored()).hash).toBe(encodeRelease(smallContent).hash);
});

test("a newer seed adds what is new and corrects what it says otherwise", async () => {
  const older = {
    ...smallContent,
    claims: [],
    rollCalls: smallContent.rollCalls.slice(0, 2),
    usAgreement: smallContent.usAgreement.slice(0, 1),
  };
  await loadSeed(database, withTitle(older, "a-res-46-1.2", "A misprint"), "one");
  expect(await loadSeed(database, smallContent, "two")).toEqual({ added: 3, changed: 1 });
  expect(canonicalContent(await stored())).toEqual(canonicalContent(smallContent));
});

test("a newer seed leaves alone what an editor changed, and the seed's own key of it", async () => {
  await loadSeed(database, smallContent, "one");
  const [before] = await asOwner(database, "SELECT id FROM roll_call WHERE public_id = 'a-hrc-res-25-25'");
  await asOwner(database, "UPDATE roll_call SET note = 'Edited', origin = 'editor' WHERE public_id = 'a-hrc-res-25-25'");
  await asOwner(database, "UPDATE body_membership SET to_date = '2017', origin = 'editor'");
  const [term] = smallContent.bodyMemberships;
  const newer = {
    ...withTitle(smallContent, "a-hrc-res-25-25", "A new title"),
    bodyMemberships: term ? [{ ...term, note: "A new note" }] : [],
  };
  expect(await loadSeed(database, newer, "two")).toEqual({ added: 0, changed: 0 });
  const content = await stored();
  expect(content.rollCalls.find(({ rollCall }) => rollCall.id === "a-hrc-res-25-25")?.rollCall).toMatchObject({
    note: "Edited",
    title: "Situation of human rights in the Democratic People’s Republic of Korea",
  });
  expect(content.bodyMemberships).toMatchObject([{ to: "2017", note: null }]);
  expect(await asOwner(database, "SELECT id FROM roll_call WHERE public_id = 'a-hrc-res-25-25'")).toEqual([before]);
});

test("a content that the database refuses leaves nothing behind", async () => {
  const before = await digest();
  const [first, ...others] = smallContent.rollCalls;
  if (first === undefined) throw new Error("no roll call");
  const wrong = {
    ...smallContent,
    rollCalls: [
      ...others,
      { ...first, rollCall: { ...first.rollCall, officialTally: { ...first.rollCall.officialTally, against: -1 } } },
    ],
  };
  await expect(loadSeed(database, wrong, "one")).rejects.toThrow(/roll_call_tally_not_negative/);
  expect(await digest()).toEqual(before);
});

test("two servers that start at once load it once", async () => {
  const counts = await Promise.all([loadSeed(database, smallContent, "one"), loadSeed(database, smallContent, "one")]);
  expect(counts.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 17]);
});
