import fc from "fast-check";
import { readUndlCsv } from "../../../formats/undl/readUndlCsv";
import { chunksOf, listOf } from "../support/chunksOf";

const SEED = 69188;

const HEADER =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";
const TITLE =
  "Situation of human rights in the Democratic People's Republic of Korea : resolution / adopted by the General Assembly";
const HEADING = `2014-12-18,69,A/RES/69/188,A/C.3/69/L.28/Rev.1,A/69/488/Add.3,A/69/PV.73,${TITLE},Human rights situations,"HUMAN RIGHTS|KOREA, NORTH",RECORDED,116.0,20.0,53.0,4.0,193.0,https://digitallibrary.un.org/record/9000001`;
const OTHER = `1946-12-14,1,A/RES/41(I),,,A/PV.63,A title,,,,,,,,,`;
const row = (id: string, code: string, name: string, vote: string, heading = HEADING) =>
  `${id},${code},${name},${vote},${heading}`;
const file = (...rows: string[]) => [HEADER, ...rows, ""].join("\n");

const EXAMPLE = file(
  row("9000001", "AFG", "AFGHANISTAN", "Y"),
  row("9000002", "USA", "UNITED STATES", "N", OTHER),
  row("9000001", "AGO", "ANGOLA", "A"),
  row("9000001", "ALB", "ALBANIA", "X"),
  row("9000001", "AND", "ANDORRA", "NV"),
  row("9000001", "ARE", "UNITED ARAB EMIRATES", ""),
);

const read = (text: string) => listOf(readUndlCsv(chunksOf(text)));
const problemsOf = async (text: string) =>
  (await read(text)).flatMap((item) =>
    item.kind === "roll_call" ? [] : [`${item.kind}, line ${item.problem.line}, ${item.problem.column}: ${item.problem.message}`],
  );

test("the edition of 2026 is read whole, the rows of one record wherever they stand", async () => {
  expect(await read(EXAMPLE)).toEqual([
    {
      kind: "roll_call",
      rollCall: expect.objectContaining({
        sourceId: "9000002",
        symbol: "A/RES/41(I)",
        outcome: null,
        draft: null,
        topics: [],
        url: null,
        note: null,
      }),
    },
    {
      kind: "roll_call",
      rollCall: {
        line: 2,
        sourceId: "9000001",
        body: "GA",
        session: "69",
        date: "2014-12-18",
        symbol: "A/RES/69/188",
        draft: "A/C.3/69/L.28/Rev.1",
        title: "Situation of human rights in the Democratic People's Republic of Korea",
        kind: "adoption",
        mode: "recorded_vote",
        outcome: "adopted",
        meeting: "A/69/PV.73",
        agendaItem: "Human rights situations",
        topics: ["HUMAN RIGHTS", "KOREA, NORTH"],
        subject: null,
        officialTally: { inFavour: 116, against: 20, abstaining: 53, nonVoting: 4, members: 193 },
        url: "https://digitallibrary.un.org/record/9000001",
        source: "UN Digital Library, General Assembly voting data",
        note: "RECORDED",
        listsOnlyChoices: false,
        votes: [
          { line: 2, code: "AFG", name: "AFGHANISTAN", choice: "in_favour" },
          { line: 4, code: "AGO", name: "ANGOLA", choice: "abstaining" },
          { line: 5, code: "ALB", name: "ALBANIA", choice: "non_voting" },
          { line: 6, code: "AND", name: "ANDORRA", choice: "non_voting" },
          { line: 7, code: "ARE", name: "UNITED ARAB EMIRATES", choice: "non_voting" },
        ],
      },
    },
  ]);
});

test("an earlier edition, with names in the plural, in another order and without the note", async () => {
  const [item] = await read(
    "dates,sessions,undl_id,ms_code,ms_name,ms_vote,resolutions,drafts,meetings,titles,agendas,subjects,total_yes\n" +
      "2017-12-21,10emsp,9000003,USA,UNITED STATES,N,A/RES/ES-10/19,A/ES-10/L.22,A/ES-10/PV.37,Status of Jerusalem,,,128\n",
  );
  expect(item).toMatchObject({
    rollCall: {
      session: "ES-10",
      symbol: "A/RES/ES-10/19",
      draft: "A/ES-10/L.22",
      meeting: "A/ES-10/PV.37",
      officialTally: { inFavour: 128, against: null },
      note: null,
    },
  });
});

test("a vote of a Main Committee is its own", async () => {
  expect(await read(EXAMPLE.replaceAll("A/69/PV.73", "A/C.3/69/SR.46"))).toMatchObject([{}, { rollCall: { body: "GA-C3" } }]);
});

test.each([
  [row("x", "AFG", "AFGHANISTAN", "Y"), 'refused, line 2, undl_id: "x" is not a number.'],
  [row("1", "AFG", "AFGHANISTAN", "P"), 'refused, line 2, ms_vote: "P" is none of Y, N, A, X, NV.'],
  [row("1", "", "", "Y"), "refused, line 2, ms_code: The row names no member."],
  [
    row("1", "AFG", "AFGHANISTAN", "Y", HEADING.replace("2014-12-18", "18.12.2014")),
    'refused, line 2, date: "18.12.2014" is not a date.',
  ],
  [
    row("1", "AFG", "AFGHANISTAN", "Y", HEADING.replace(",69,", ",sixty,")),
    'refused, line 2, session: "sixty" is not a session.',
  ],
  [row("1", "AFG", "AFGHANISTAN", "Y", HEADING.replace("116.0", "116.5")), 'refused, line 2, total_yes: "116.5" is not a count.'],
  [
    `${row("1", "AFG", "AFGHANISTAN", "Y")},more`,
    "refused, line 2, null: The line has 21 cells where the header has 20 columns.",
  ],
  [
    `${row("1", "AFG", "AFGHANISTAN", "Y")}\n${row("1", "AFG", "AFGHANISTAN", "N")}`,
    "refused, line 3, null: AFGHANISTAN stands in the roll call 1 on line 2 too.",
  ],
  [
    `${row("1", "AFG", "AFGHANISTAN", "Y")}\n${row("1", "AGO", "ANGOLA", "N", HEADING.replace("116.0", "117.0"))}`,
    'refused, line 3, total_yes: "117.0" differs from "116.0" on line 2, of the same roll call.',
  ],
])("a fault is one sentence with line and column, and leaves the roll call out: %#", async (rows, sentence) => {
  const items = await read(file(rows, row("2", "AFG", "AFGHANISTAN", "Y")));
  expect(await problemsOf(file(rows))).toEqual([sentence]);
  expect(items.flatMap((item) => (item.kind === "roll_call" ? [item.rollCall.sourceId] : []))).toEqual(["2"]);
});

test("a header without what is needed is fatal", async () => {
  expect(await problemsOf("undl_id,ms_code,ms_vote\n1,AFG,Y\n")).toEqual([
    "fatal, line 1, null: The header has no column date, session, resolution, title.",
  ]);
});

test(`whatever is done to a file, it is read, refused or cut off by a problem (fast-check, seed ${SEED})`, async () => {
  const put = fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", "0", "é", "Y", "|", "\0", "A/"), maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.nat(EXAMPLE.length), fc.nat(40), put, async (at, length, text) => {
      expect((await read(EXAMPLE.slice(0, at) + text + EXAMPLE.slice(at + length))).length).toBeGreaterThanOrEqual(
        at === 0 && length > 40 ? 0 : 1,
      );
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
