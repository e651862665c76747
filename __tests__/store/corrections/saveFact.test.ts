import type { ChangeReason } from "../../../release/ChangeReason";
import type { Claim } from "../../../release/Claim";
import type { FactKind } from "../../../release/Fact";
import type { Database } from "../../../store/Database";
import type { Fact } from "../../../store/corrections/Fact";
import { readFact } from "../../../store/corrections/readFact";
import { saveFact } from "../../../store/corrections/saveFact";
import { newestRelease } from "../../../store/publishing/newestRelease";
import { newestSoundRelease } from "../../../store/publishing/newestSoundRelease";
import { publishRelease } from "../../../store/publishing/publishRelease";
import { readSnapshotBytes, snapshotBytes } from "../../../store/snapshots/snapshotBytes";
import { verifyRevisions } from "../../../store/revisions/verifyRevisions";
import { loadSeed } from "../../../store/seed/loadSeed";
import { smallContent } from "../../support/smallContent";
import { asApp, dropTestDatabase } from "../../support/testDatabase";
import { ANN, BOB, openEditingDatabase, refusalOf } from "../editing/editingSupport";

// One database: each test corrects something else.
let database: Database;
beforeAll(async () => void (database = await openEditingDatabase()));
afterAll(() => dropTestDatabase(database));

const SAID = { reason: "The list was misread", source: "A list of the UN" };

function correct(fact: Fact, document: object, editor = ANN): Promise<Fact> {
  const { kind, subject, version } = fact;
  return saveFact(database, { kind, subject, version, document: { ...fact.document, ...document }, ...SAID }, editor);
}

async function revisionsOf(subject: string, kind: FactKind) {
  const sql = "SELECT who, what, before, after, why FROM revision WHERE subject = $1 AND what LIKE $2 ORDER BY number";
  return asApp(database, sql, [subject, `${kind}.%`]);
}

async function published() {
  await publishRelease(database, { note: "Corrections" });
  const { newest } = await newestSoundRelease(database);
  if (!newest) throw new Error("No release");
  return newest.release;
}

const WEST = { state: "USA", from: null, to: null, source: "UN DGACM", confidence: "high", note: "Observer" };

test("a membership that ends and one that begins are written together, with who, why and what was there before", async () => {
  const fact = await readFact(database, "grouping", "western-european-and-others");
  const brazil = { ...WEST, state: "BRA", from: "2001", note: null };
  const saved = await correct(fact, {
    members: [
      { ...WEST, to: "2014-12-31" },
      { ...brazil, note: "" },
    ],
  });
  expect(saved.document).toEqual({ ...fact.document, members: [brazil, { ...WEST, to: "2014-12-31" }] });
  expect(await revisionsOf(fact.subject, "grouping")).toEqual([
    {
      who: "ann@example.org",
      what: "grouping.change",
      before: fact.document,
      after: { ...saved.document, correctedFrom: "A list of the UN" },
      why: "The list was misread",
    },
  ]);
  expect((await published()).groupings.get(fact.subject)).toEqual(saved.document);
});

test("of two who correct the same version, the second is refused and told what it is now; what was saved twice was saved once", async () => {
  const fact = await readFact(database, "definition", "mixed");
  const first = await correct(fact, { rule: "One." });
  expect(await refusalOf(correct(fact, { rule: "Another." }, BOB))).toEqual({
    reason: "stale",
    detail: "It was changed since you opened it.",
    fact: first,
  });
  expect(await correct(fact, { rule: "One." })).toEqual(first);
  expect(await refusalOf(correct(first, {}))).toMatchObject({ reason: "nothing_changes" });
  expect((await revisionsOf("mixed", "definition")).length).toBe(1);
});

test("of ten corrections of one version at the same moment one is made", async () => {
  const fact = await readFact(database, "state", "BRA");
  const names = [..."abcdefghij"].map((letter) => correct(fact, { name: `Brazil ${letter}` }));
  const outcomes = await Promise.allSettled(names);
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBe(1);
  expect((await revisionsOf("BRA", "state")).length).toBe(1);
});

test("terms in the Council are added, changed and ended, and two at a time are refused in a sentence", async () => {
  const fact = await readFact(database, "body_membership", "HRC-CHN");
  const [term] = fact.document.terms;
  const later = { ...term, from: "2017-01-01", to: "2019-12-31" };
  expect(await refusalOf(correct(fact, { terms: [term, { ...later, from: "2016" }] }))).toEqual({
    reason: "incomplete",
    detail: "Two spans of one state overlap: it would be a member twice at a time.",
  });
  const added = await correct(fact, { terms: [later, term] });
  expect(added.document).toEqual({ ...fact.document, terms: [term, later] });
  const ended = await correct(added, { terms: [{ ...term, to: "2015" }, later] });
  expect(ended.version).not.toBe(added.version);
  expect(await refusalOf(correct(added, { terms: [] }))).toMatchObject({ reason: "stale", fact: ended });
  const none = await readFact(database, "body_membership", "CHR-BRA");
  expect(none).toEqual({
    kind: "body_membership",
    subject: "CHR-BRA",
    version: "",
    document: { body: "CHR", state: "BRA", terms: [] },
  });
});

test("a new claim is stored with its source and reads back as it was written; the seed leaves it and what was corrected alone", async () => {
  const claim: Claim = {
    ...(smallContent.claims[0] as Claim),
    slug: "a-readers-sentence",
    sentence: "China voted against.",
    tested: "China voted against",
  };
  const asked = { kind: "claim", subject: claim.slug, version: null, document: claim, ...SAID } as const;
  const saved = await saveFact(database, asked, BOB);
  expect(saved.document).toEqual(claim);
  expect(await refusalOf(saveFact(database, { ...asked, document: { ...claim, tested: "China" } }, ANN))).toMatchObject({
    reason: "stale",
    fact: saved,
  });
  await loadSeed(database, smallContent, "once more");
  expect(await readFact(database, "claim", claim.slug)).toEqual(saved);
  expect((await readFact(database, "definition", "mixed")).document.rule).toBe("One.");
});

test.each([
  ["claim", { tested: "not in it" }, "tested: must stand in the sentence to the letter."],
  ["claim", { rollCalls: ["a-res-1-1"] }, "There is no roll call a-res-1-1."],
  ["claim", { slug: "another" }, "A slug or a code is not changed: addresses and citations hold on to it."],
  ["claim", { defaultDefinition: "nobody" }, "There is no definition called nobody."],
  ["claim", { source: "x" }, "source: Invalid input: expected object, received string."],
] as const)("a %s that says %j is refused: %s", async (kind, document, detail) => {
  const fact = await readFact(database, kind, "not-only-from-the-west");
  expect(await refusalOf(correct(fact, document))).toEqual({ reason: "incomplete", detail });
});

test("what names nothing is not corrected, and only a claim is made new", async () => {
  expect(await refusalOf(readFact(database, "grouping", "nobody"))).toMatchObject({ reason: "unknown" });
  expect(await refusalOf(readFact(database, "body_membership", "GA-CHN"))).toMatchObject({ reason: "unknown" });
  const document = { slug: "nobody", name: "N", source: "S", members: [] };
  const asked = { kind: "grouping", subject: "nobody", version: null, document, ...SAID } as const;
  expect(await refusalOf(saveFact(database, asked, ANN))).toMatchObject({ reason: "unknown" });
});

test("a release carries the reasons of what it corrects, without who, and so does its snapshot; the next one carries none of them", async () => {
  const fact = await readFact(database, "state", "CHN");
  await published();
  await correct(fact, { note: "Seated since 1945" });
  await published();
  const kept = await newestRelease(database);
  const reasons: ChangeReason[] = [
    { what: "state.change", subject: "CHN", why: "The list was misread", source: "A list of the UN" },
  ];
  expect(kept?.info.reasons).toEqual(reasons);
  if (!kept) throw new Error("No release");
  expect(readSnapshotBytes(snapshotBytes(kept), kept.info.number).info.reasons).toEqual(reasons);
  await publishRelease(database, { note: "Once more", evenIfUnchanged: true });
  expect((await newestRelease(database))?.info.reasons).toBeUndefined();
  expect((await verifyRevisions(database)).faults).toEqual([]);
});
