import fc from "fast-check";
import { readUnvotes } from "../../../formats/unvotes/readUnvotes";
import { chunksOf, listOf } from "../support/chunksOf";

const SEED = 60173;

const FILES = {
  votes: [
    "rcid,country,country_code,vote",
    "7,United States,US,yes",
    "8,United States,US,no",
    "7,Federal Republic of Germany,NA,abstain",
    "8,Namibia,NA,yes",
    "",
  ].join("\n"),
  rollCalls: [
    "rcid,session,importantvote,date,unres,amend,para,short,descr",
    '7,18,0,1963-12-03,R/18/1979A,0,1,SOUTH WEST AFRICA,"TO ADOPT OPERATIVE PARAGRAPH 3 OF DRAFT RESOL. (A/5605), READING: \\THE TERRITORY\\\\.\\"""""',
    "8,60,0,2005-12-16,R/60/173,,,HUMAN RIGHTS,Situation of human rights in the Democratic People?Ã†s Republic of Korea : resolution / adopted by the General Assembly",
    "",
  ].join("\n"),
  issues: ["rcid,short_name,issue", "8,hr,Human rights", "8,di,Arms control and disarmament", ""].join("\n"),
};

const read = ({ votes, rollCalls, issues }: typeof FILES) =>
  listOf(readUnvotes({ votes: chunksOf(votes), rollCalls: chunksOf(rollCalls), issues: chunksOf(issues) }));

const problemsOf = async (files: Partial<typeof FILES>) =>
  (await read({ ...FILES, ...files })).flatMap((item) =>
    item.kind === "roll_call" ? [] : [`${item.kind}, line ${item.problem.line}, ${item.problem.column}: ${item.problem.message}`],
  );

const NO_TALLY = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };

test("three small files are read whole", async () => {
  const shared = {
    body: "GA",
    draft: null,
    mode: "recorded_vote",
    outcome: null,
    meeting: null,
    agendaItem: null,
    subject: null,
    officialTally: NO_TALLY,
    url: null,
    source: "Voeten, Data and Analyses of Voting in the UN General Assembly",
    listsOnlyChoices: true,
  };
  expect(await read(FILES)).toEqual([
    {
      kind: "roll_call",
      rollCall: {
        ...shared,
        line: 2,
        sourceId: "7",
        session: "18",
        date: "1963-12",
        symbol: "A/RES/1979(XVIII)",
        title: 'TO ADOPT OPERATIVE PARAGRAPH 3 OF DRAFT RESOL. (A/5605), READING: "THE TERRITORY".',
        kind: "paragraph",
        topics: [],
        note: "Symbol in the source: R/18/1979A.",
        votes: [
          { line: 2, code: "US", name: "United States", choice: "in_favour" },
          { line: 4, code: "NA", name: "Federal Republic of Germany", choice: "abstaining" },
        ],
      },
    },
    {
      kind: "roll_call",
      rollCall: {
        ...shared,
        line: 3,
        sourceId: "8",
        session: "60",
        date: "2005-12-16",
        symbol: "A/RES/60/173",
        title: "Situation of human rights in the Democratic People's Republic of Korea",
        kind: "adoption",
        topics: ["Human rights", "Arms control and disarmament"],
        note: null,
        votes: [
          { line: 3, code: "US", name: "United States", choice: "against" },
          { line: 5, code: "NA", name: "Namibia", choice: "in_favour" },
        ],
      },
    },
  ]);
});

const header = FILES.rollCalls.split("\n")[0];

test.each([
  [{ votes: `${FILES.votes}8,Cuba,CU,maybe\n` }, 'refused, line 6, vote: unvotes.csv: "maybe" is none of yes, no, abstain.'],
  [
    { votes: `${FILES.votes}9,Cuba,CU,yes\n` },
    'refused, line 6, rcid: unvotes.csv: The roll call "9" does not stand in roll_calls.csv.',
  ],
  [
    { votes: `${FILES.votes}8,Cuba,CU\n` },
    "refused, line 6, null: unvotes.csv: The line has 3 cells where the header has 4 columns.",
  ],
  [
    { votes: `${FILES.votes}8,Namibia,NA,no\n` },
    "refused, line 6, rcid: unvotes.csv: Namibia stands in the roll call 8 on line 5 too.",
  ],
  [
    { rollCalls: `${FILES.rollCalls}9,60,0,2005-12-16,R/60/174,,,x,y\n` },
    "refused, line 4, rcid: roll_calls.csv: No vote on the roll call 9 stands in unvotes.csv.",
  ],
  [
    { rollCalls: `${FILES.rollCalls}9,60,0,2005-13-16,R/60/174,,,x,y\n` },
    'refused, line 4, date: roll_calls.csv: "2005-13-16" is not a date.',
  ],
  [{ rollCalls: `${FILES.rollCalls}x,60,0,2005-12-16,,,,x,y\n` }, 'refused, line 4, rcid: roll_calls.csv: "x" is not a number.'],
  [
    { rollCalls: `${FILES.rollCalls}9,x,0,2005-12-16,,,,x,y\n` },
    'refused, line 4, session: roll_calls.csv: "x" is not the number of a session.',
  ],
  [
    { rollCalls: `${FILES.rollCalls}8,60,0,2005-12-16,,,,x,y\n` },
    "refused, line 4, rcid: roll_calls.csv: The roll call 8 stands on line 3 too.",
  ],
  [{ issues: "rcid,short_name\n" }, "fatal, line 1, null: issues.csv: The header has no column issue."],
  [{ issues: "" }, "fatal, line 1, null: issues.csv: The file is empty: there is no header."],
  [{ rollCalls: `${header},rcid\n` }, "fatal, line 1, null: roll_calls.csv: The column rcid stands twice in the header."],
  [
    { votes: 'rcid,country,country_code,vote\n7,"United' },
    "fatal, line 2, null: unvotes.csv: A quotation mark opened on this line is not closed.",
  ],
])("a fault is one sentence with its file and line: %#", async (files, sentence) => {
  expect(await problemsOf(files)).toEqual([sentence]);
});

test("a roll call with a refused row is left out whole, its other rows without a word", async () => {
  const items = await read({ ...FILES, votes: `${FILES.votes}8,Cuba,CU,maybe\n` });
  expect(items.map((item) => (item.kind === "roll_call" ? item.rollCall.sourceId : item.kind))).toEqual(["refused", "7"]);
  expect(await problemsOf({ rollCalls: FILES.rollCalls.replace("2005-12-16", "2005") })).toHaveLength(1);
});

test(`whatever is done to the files, every roll call is read, refused or cut off by a problem (fast-check, seed ${SEED})`, async () => {
  const file = fc.constantFrom("votes", "rollCalls", "issues");
  const cut = fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", "0", "é", "NA", "yes", "\\", "\0"), maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(file, fc.nat(400), fc.nat(6), cut, async (name, at, length, put) => {
      const text = FILES[name as keyof typeof FILES];
      const items = await read({ ...FILES, [name]: text.slice(0, at) + put + text.slice(at + length) });
      expect(items.length).toBeGreaterThan(0);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
