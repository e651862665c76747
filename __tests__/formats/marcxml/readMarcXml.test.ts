import { gzipSync } from "node:zlib";
import type { ImportedRollCall } from "../../../formats/imports/ImportedRollCall";
import { collection, field, readItems, record } from "./marcXmlOf";
import { AMENDMENT, ASSEMBLY, changed, RESOLUTION } from "./records";

async function rollCallOf(lines: readonly string[]): Promise<ImportedRollCall> {
  const [item] = await readItems(collection(record(...lines)));
  if (item?.kind !== "roll_call") throw new Error(`read was ${JSON.stringify(item)}`);
  return item.rollCall;
}

async function problemOf(lines: readonly string[]): Promise<readonly unknown[]> {
  const [item] = await readItems(collection(record(...lines)));
  if (item?.kind !== "refused") throw new Error(`read was ${JSON.stringify(item)}`);
  return [item.problem.line, item.problem.column, item.problem.message];
}

test("a resolution of the Council becomes a roll call, whole", async () => {
  expect(await rollCallOf(RESOLUTION)).toEqual({
    line: 3,
    sourceId: "26140",
    body: "HRC",
    session: "25",
    date: "2014-03-28",
    symbol: "A/HRC/RES/25/25",
    draft: "A/HRC/25/L.17",
    title: "Situation of human rights in the Democratic People's Republic of Korea",
    kind: "adoption",
    mode: "recorded_vote",
    outcome: "adopted",
    meeting: "55th meeting",
    agendaItem: "4. Human rights situations that require the Council’s attention",
    topics: ["DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA", "HUMAN RIGHTS"],
    subject: null,
    officialTally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 },
    url: "https://undocs.org/A/HRC/RES/25/25",
    source: "A/HRC/25/2 (Annex II)",
    note: "Draft resolution A/HRC/25/L.17 as amended.",
    listsOnlyChoices: false,
    votes: [
      { line: 14, code: "ARG", name: "ARGENTINA", choice: "in_favour" },
      { line: 15, code: "CHN", name: "CHINA", choice: "against" },
      { line: 16, code: "IND", name: "INDIA", choice: "abstaining" },
      { line: 17, code: "BEN", name: "BENIN", choice: "non_voting" },
    ],
  });
});

test("a resolution of the General Assembly, with the code in $c and the tally in words", async () => {
  expect(await rollCallOf(ASSEMBLY)).toMatchObject({
    body: "GA",
    session: "69",
    date: "2014-12-18",
    symbol: "A/RES/69/188",
    draft: "A/C.3/69/L.28/Rev.1",
    mode: "recorded_vote",
    outcome: "adopted",
    meeting: "A/69/PV.73",
    source: "A/69/PV.73",
    agendaItem: "68c HUMAN RIGHTS--REPORTS",
    officialTally: { inFavour: 116, against: 20, abstaining: 53, nonVoting: 4, members: 193 },
    votes: [
      { code: "AFG", choice: "in_favour" },
      { code: "AGO", choice: "abstaining" },
      { code: "ALB", choice: "non_voting" },
    ],
  });
});

test("an amendment has its own symbol, and as draft the text that it would change", async () => {
  expect(await rollCallOf(AMENDMENT)).toMatchObject({
    symbol: "A/HRC/35/L.41",
    draft: "A/HRC/35/L.29",
    kind: "amendment",
    mode: "recorded_vote",
    outcome: "rejected",
    title: "Elimination of discrimination against women and girls",
  });
});

test.each([
  ["591 a=ADOPTED WITHOUT VOTE", "without_a_vote", "adopted"],
  ["591 a=NON-RECORDED", "non_recorded_vote", "adopted"],
  ["591 a=NON-RECORDED, adopted unanimously", "non_recorded_vote", "adopted"],
  ["591 a=NON-RECORDED, no voting information available", "non_recorded_vote", "adopted"],
  ["591 a=RECORDED, adopted at a closed meeting", "recorded_vote", "adopted"],
  ["591 a=WITHDRAWN", "none", "withdrawn"],
  ["591 a=NOT CONSIDERED", "none", "not_considered"],
  ["591 a=REJECTED", "recorded_vote", "rejected"],
  ["591", "recorded_vote", "adopted"],
])("%s is mode %s, outcome %s", async (line, mode, outcome) => {
  expect(await rollCallOf(changed(RESOLUTION, line))).toMatchObject({ mode, outcome });
});

test.each([
  ["amendment", "adoption", "993 a=Draft resolution A/HRC/56/L.20/Rev.1 Withdrawn"],
  ["resolution", "amendment", "993 a=Amendment A/HRC/35/L.41 to draft resolution A/HRC/35/L.29 Rejected by a recorded vote"],
  ["amendment", "amendment", "993 a=A/HRC/39/2 (Annex II) -"],
  ["amendment", "motion", "993 a=Amendment A/HRC/26/L.37 to draft resolution A/HRC/26/L.20/Rev.1 No action by vote"],
  ["motion", "motion", "993"],
])("a title labelled %s is of the kind %s where the record adds %s", async (label, kind, remark) => {
  expect(await rollCallOf(changed(AMENDMENT, `245 a=Title :  b=${label} /`, remark))).toMatchObject({ kind });
});

test("the outcome of an amendment is left to the tally where the record does not say it", async () => {
  expect(await rollCallOf(changed(AMENDMENT, "993 a=A/HRC/39/2 (Annex II) -"))).toMatchObject({ outcome: null });
});

test("a recorded vote without any number is what the remarks tell, with the record's own word as a note", async () => {
  const lines = (remark: string) =>
    changed(AMENDMENT, "996", `993 a=Amendment A/HRC/35/L.41 to draft resolution A/HRC/35/L.29 ${remark}`);
  expect(await rollCallOf(lines("Adopted without a vote"))).toMatchObject({
    mode: "without_a_vote",
    outcome: "adopted",
    note: 'Amendment A/HRC/35/L.41 to draft resolution A/HRC/35/L.29 Adopted without a vote. The record gives "RECORDED" as the mode.',
  });
  expect(await rollCallOf(lines("Not acted upon after adoption of L.34"))).toMatchObject({
    mode: "none",
    outcome: "not_considered",
  });
});

test.each([
  ["E/CN.4/RES/1999/S-4/1", "S-4", "E/CN.4/RES/1999/S-4/1"],
  ["E/CN.4/RES/14B(XXXIV)", "34", "E/CN.4/RES/14B(XXXIV)"],
  ["E/CN.4/RES/II[X]PARTI", "10", "E/CN.4/RES/II[X]PARTI"],
  ["E/CN.4/RES/5XXXII)", "32", "E/CN.4/RES/5XXXII)"],
  ["E/CN.4/RES/1982/1A", "38", "E/CN.4/RES/1982/1A"],
  ["A/HRC/RES/OM/1/2", "OM-1", "A/HRC/RES/OM/1/2"],
  ["A/HRC/RES/S-17/1", "S-17", "A/HRC/RES/S-17/1"],
  ["A/HRC/DEC41/104", "41", "A/HRC/DEC/41/104"],
  ["A/HRC/RES/56/L.33", "56", "A/HRC/56/L.33"],
  ["A/HRC/50/L.37 as orally revised", "50", "A/HRC/50/L.37"],
  ["A/RES/ES-11/4", "ES-11", "A/RES/ES-11/4"],
  ["R/60/173", "60", "A/RES/60/173"],
  ["A/RES/3379 (XXX)", "30", "A/RES/3379(XXX)"],
])("the symbol %s is of session %s, written %s", async (written, session, symbol) => {
  expect(await rollCallOf(changed(RESOLUTION, `791 a=${written}`, "245 a=Title", "981"))).toMatchObject({ session, symbol });
});

test("what a correction of form changed in the symbol is told in the note", async () => {
  const { note } = await rollCallOf(changed(RESOLUTION, "791 a=A/HRC/DEC41/104", "993"));
  expect(note).toBe('The record writes the symbol as "A/HRC/DEC41/104".');
});

test("the session of a text without a symbol is in the statement of responsibility", async () => {
  const at = (statement: string) => rollCallOf(changed(RESOLUTION, "791", `245 a=Title :  b=decision /  c=${statement}`));
  expect(await at("adopted by the Commission on Human Rights at its 26th session")).toMatchObject({
    session: "26",
    symbol: null,
  });
  expect(await at("adopted by the Human Rights Council at its 3rd special session")).toMatchObject({ session: "S-3" });
  expect(
    await at("adopted by the Commission on Human Rights of the Economic and Social Council at its 1st nuclear session"),
  ).toMatchObject({
    session: "N-1",
  });
});

test.each([
  ["245 a=Enforced or involuntary disappearances: amendment /", "Enforced or involuntary disappearances"],
  ["245 a=Promotion of peace :  b=a new decade : resolution /  c=adopted by the Council", "Promotion of peace: a new decade"],
  ["245 a=Right to food  b=: resolution / adopted by the General Assembly", "Right to food"],
  ["245 a=Right to food :  b=resolution [adopted] /", "Right to food"],
  ["245 a=Universal periodic review :  b=Nepal : decision /", "Universal periodic review: Nepal"],
])("%s has the title %s", async (line, title) => {
  expect(await rollCallOf(changed(RESOLUTION, line))).toMatchObject({ title });
});

test.each([
  ["19460516", "1946-05-16"],
  ["19460500", "1946-05"],
  ["194605", "1946-05"],
  ["1946", "1946"],
  ["2014-12-18", "2014-12-18"],
])("the date %s is %s", async (text, date) => {
  expect(await rollCallOf(changed(RESOLUTION, `269 a=${text}`))).toMatchObject({ date });
});

test("a tally that cannot be right stays as it stands", async () => {
  const read = await rollCallOf(changed(RESOLUTION, "996 b=13  c=12  d=21  e=1.0  f=47"));
  expect(read.officialTally).toEqual({ inFavour: 13, against: 12, abstaining: 21, nonVoting: 1, members: 47 });
  expect((await rollCallOf(changed(RESOLUTION, "996"))).officialTally.inFavour).toBeNull();
});

test("a state that stands twice with one choice is read once, and told", async () => {
  const twice = changed(RESOLUTION, "993", "967 b=PER  d=Y  e=PERU", "967 b=PER  d=Y  e=PERU");
  expect(await rollCallOf(twice)).toMatchObject({ votes: [{ code: "PER" }], note: "The record lists PER twice." });
});

test.each([
  ["269 a=20140231", [23, "269 $a", '"20140231" is no date.']],
  ["269", [3, "269 $a", "The record has no date."]],
  ["001", [3, "001", "The record has no number."]],
  ["245 b=resolution /", [3, "245 $a", "The record has no title."]],
  ["591 a=ACCLAIMED", [23, "591 $a", 'The mode of adoption "ACCLAIMED" is not known.']],
  ["996 b=many", [23, "996 $b", '"many" is no count of states.']],
  ["967 b=PER  d=Q  e=PERU", [19, "967 $d", 'The choice "Q" is none of Y, N, A, X, NV and ".".']],
  ["967 d=Y", [19, "967", "A choice stands without a state."]],
])("a record with %s is refused", async (line, problem) => {
  expect(await problemOf(changed(RESOLUTION, line))).toEqual(problem);
});

test("refused are also two choices of one state, other bodies, and what is no voting record", async () => {
  expect(await problemOf(changed(RESOLUTION, "967 b=PER  d=Y", "967 b=PER  d=N"))).toEqual([
    20,
    "967",
    "The state PER stands twice, with two different choices.",
  ]);
  expect(await problemOf(changed(RESOLUTION, "791 a=S/RES/2787", "981 a=Security Council"))).toEqual([
    3,
    "981 $a",
    'The record names the body "Security Council", and its symbol is of no body whose votes are kept.',
  ]);
  expect(await problemOf(changed(RESOLUTION, "591", "967", "996"))).toEqual([
    3,
    "591 $a",
    "The record has neither a mode of adoption nor a vote: it is no voting record.",
  ]);
});

test("one refused record does not keep the others from being read", async () => {
  const items = await readItems(collection(record(...changed(RESOLUTION, "269")), record(...AMENDMENT)));
  expect(items.map((item) => item.kind)).toEqual(["refused", "roll_call"]);
});

describe("the same record, whatever the file looks like", () => {
  const lines = RESOLUTION.map(field).join("\n");
  const plain = `<record>\n${lines}\n</record>`;
  const prefixed = plain.replace(/<(\/?)(?=[a-z])/g, "<$1marc:");
  const inCdata = plain.replace(">RECORDED<", "><![CDATA[RECORDED]]><");
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["a single record", plain],
    ["a collection", `<collection>${plain}</collection>`],
    ["a prefix", `<marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">${prefixed}</marc:collection>`],
    ["a byte order mark", `\uFEFF${plain}`],
    ["carriage returns", plain.replaceAll("\n", "\r\n")],
    ["comments and instructions", `<!-- x --><?y z?>${plain.replace("<datafield", "<!-- x --><datafield")}`],
    ["CDATA", inCdata],
    ["numbers of characters", plain.replace("Democratic", "&#68;&#x65;mocratic")],
    ["gzip", gzipSync(plain)],
  ];

  test.each(files)("%s", async (_, file) => {
    const { votes, ...expected } = await rollCallOf(RESOLUTION);
    for (const piece of [1, 7, 100_000]) {
      const [item, ...others] = await readItems(file, piece);
      expect(others).toEqual([]);
      expect(item).toMatchObject({
        kind: "roll_call",
        rollCall: { ...expected, line: expect.any(Number), votes: votes.map(({ code, choice }) => ({ code, choice })) },
      });
    }
  });
});
