import fc from "fast-check";
import { readLongCsv } from "../../../formats/longCsv/readLongCsv";
import type { LongCsvRollCall, LongCsvRow } from "../../../formats/longCsv/LongCsvRow";
import { writeLongCsv } from "../../../formats/longCsv/writeLongCsv";
import { BODIES } from "../../../formats/words/Body";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { CHOICES } from "../../../formats/words/Choice";
import type { Iso3 } from "../../../formats/words/Iso3";
import { KINDS } from "../../../formats/words/Kind";
import { MODES } from "../../../formats/words/Mode";
import { chunksOf, listOf } from "../support/chunksOf";

const SEED = 2525;

const ROLL_CALL: LongCsvRollCall = {
  id: "a-hrc-res-25-25",
  body: "HRC",
  session: "25",
  date: "2014-03-28" as CalendarDate,
  symbol: "A/HRC/RES/25/25",
  draft: "A/HRC/25/L.17",
  kind: "adoption",
  mode: "recorded_vote",
  title: 'Situation of human rights in the "Democratic People\'s Republic of Korea", 2014',
  subject: "PRK" as Iso3,
  officialTally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0 },
  source: "A/HRC/25/2",
};
const WITHOUT_VOTE: LongCsvRollCall = {
  ...ROLL_CALL,
  id: "a-hrc-res-49-22.2",
  symbol: null,
  draft: null,
  mode: "without_a_vote",
  subject: null,
  title: "=1+1",
  officialTally: { inFavour: null, against: null, abstaining: null, nonVoting: null },
};
const vote = (state: string, stateName: string, choice: (typeof CHOICES)[number]) => ({
  state: state as Iso3,
  stateName,
  choice,
});

const HEADER =
  "roll_call_id,body,session,date,symbol,draft_symbol,kind,mode,title,subject,state,state_name,choice,official_in_favour,official_against,official_abstaining,official_non_voting,source";
const BEFORE =
  'a-hrc-res-25-25,HRC,25,2014-03-28,A/HRC/RES/25/25,A/HRC/25/L.17,adoption,recorded_vote,"Situation of human rights in the ""Democratic People\'s Republic of Korea"", 2014",PRK';
const AFTER = "30,6,11,0,A/HRC/25/2";
const TEXT = [
  HEADER,
  `${BEFORE},ARG,Argentina,in_favour,${AFTER}`,
  `${BEFORE},CIV,Côte d’Ivoire,abstaining,${AFTER}`,
  "a-hrc-res-49-22.2,HRC,25,2014-03-28,,,adoption,without_a_vote,=1+1,,,,,,,,,A/HRC/25/2",
  "",
].join("\r\n");

const write = (rows: Iterable<LongCsvRow>) => [...writeLongCsv(rows)].join("");
const read = (text: string) => listOf(readLongCsv(chunksOf(text)));
const problemsOf = async (text: string) =>
  (await read(text)).flatMap((item) =>
    item.kind === "roll_call" ? [] : [`${item.kind}, line ${item.problem.line}, ${item.problem.column}: ${item.problem.message}`],
  );

test("is written to the letter", () => {
  const rows = [
    { rollCall: ROLL_CALL, vote: vote("ARG", "Argentina", "in_favour") },
    { rollCall: ROLL_CALL, vote: vote("CIV", "Côte d’Ivoire", "abstaining") },
    { rollCall: WITHOUT_VOTE, vote: null },
  ];
  expect(write(rows)).toBe(TEXT);
  expect(write([])).toBe(`${HEADER}\r\n`);
});

test("asks for rows only as it is read", () => {
  let asked = 0;
  function* rows() {
    for (; asked < 1_000_000; asked++) yield { rollCall: ROLL_CALL, vote: vote("ARG", "Argentina", "in_favour") };
  }
  expect(writeLongCsv(rows()).next().value?.startsWith(HEADER)).toBe(true);
  expect(asked).toBeLessThan(1000);
});

test("is read whole", async () => {
  const common = {
    body: "HRC",
    session: "25",
    date: "2014-03-28",
    kind: "adoption",
    outcome: null,
    meeting: null,
    agendaItem: null,
    topics: [],
  };
  const rest = { url: null, source: "A/HRC/25/2", note: null, listsOnlyChoices: false };
  expect(await read(TEXT)).toEqual([
    {
      kind: "roll_call",
      rollCall: {
        ...common,
        ...rest,
        line: 2,
        sourceId: "a-hrc-res-25-25",
        symbol: "A/HRC/RES/25/25",
        draft: "A/HRC/25/L.17",
        mode: "recorded_vote",
        title: ROLL_CALL.title,
        subject: "PRK",
        officialTally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 },
        votes: [
          { line: 2, code: "ARG", name: "Argentina", choice: "in_favour" },
          { line: 3, code: "CIV", name: "Côte d’Ivoire", choice: "abstaining" },
        ],
      },
    },
    {
      kind: "roll_call",
      rollCall: {
        ...common,
        ...rest,
        line: 4,
        sourceId: "a-hrc-res-49-22.2",
        symbol: null,
        draft: null,
        mode: "without_a_vote",
        title: "=1+1",
        subject: null,
        officialTally: { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null },
        votes: [],
      },
    },
  ]);
});

const line = (change: (text: string) => string) => [HEADER, change(`${BEFORE},ARG,Argentina,in_favour,${AFTER}`), ""].join("\n");
const more = (change: (text: string) => string) => TEXT + change(`${BEFORE},CUB,Cuba,against,${AFTER}`);

test.each([
  [
    line((text) => text.replace("HRC,", "UNHRC,")),
    'refused, line 2, body: "UNHRC" is none of GA, GA-C1, GA-C2, GA-C3, GA-C4, GA-C5, GA-C6, HRC, CHR.',
  ],
  [
    line((text) => text.replace("adoption", "text")),
    'refused, line 2, kind: "text" is none of adoption, amendment, paragraph, motion.',
  ],
  [
    line((text) => text.replace("in_favour", "yes")),
    'refused, line 2, choice: "yes" is none of in_favour, against, abstaining, non_voting.',
  ],
  [line((text) => text.replace("ARG", "arg")), 'refused, line 2, state: "arg" is not the code of a state.'],
  [line((text) => text.replace("2014-03-28", "28/3/2014")), 'refused, line 2, date: "28/3/2014" is not a date.'],
  [line((text) => text.replace("30,6", "30,-6")), 'refused, line 2, official_against: "-6" is not a count.'],
  [
    line((text) => text.replace("a-hrc", "A/HRC")),
    'refused, line 2, roll_call_id: "A/HRC-res-25-25" is not the id of a roll call.',
  ],
  [
    more((text) => text.replace("2014-03-28", "2014-03-27")),
    'refused, line 5, date: "2014-03-27" differs from "2014-03-28" on line 2, of the same roll call.',
  ],
  [
    more((text) => text.replace("CUB,Cuba", "ARG,Argentina")),
    "refused, line 5, null: Argentina stands in the roll call a-hrc-res-25-25 on line 2 too.",
  ],
  [
    more(() => "a-hrc-res-49-22.2,HRC,25,2014-03-28,,,adoption,without_a_vote,=1+1,,CUB,Cuba,against,,,,,A/HRC/25/2"),
    "refused, line 5, state: The roll call stands on line 4 as one without choices.",
  ],
  [more((text) => text.replace("CUB,Cuba,against", ",,")), 'refused, line 5, state: "" is not the code of a state.'],
  [
    "roll_call_id,body\n",
    "fatal, line 1, null: The header has no column session, date, symbol, draft_symbol, kind, mode, title, subject, state, state_name, choice, official_in_favour, official_against, official_abstaining, official_non_voting, source.",
  ],
])("a fault is one sentence with line and column: %#", async (text, sentence) => {
  expect(await problemsOf(text)).toEqual([sentence]);
});

test(`what is written is read back (fast-check, seed ${SEED})`, async () => {
  const count = fc.option(fc.nat(193));
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((title) => title.trim() !== "" && !title.includes("\0"));
  const rollCall = fc.record({
    body: fc.constantFrom(...BODIES),
    session: fc.constantFrom("25", "S-31", "ES-11"),
    date: fc.constantFrom("1946", "1946-05", "2014-03-28") as fc.Arbitrary<CalendarDate>,
    symbol: fc.option(text),
    draft: fc.option(text),
    kind: fc.constantFrom(...KINDS),
    mode: fc.constantFrom(...MODES),
    title: text,
    subject: fc.option(fc.constantFrom("PRK", "CUB") as fc.Arbitrary<Iso3>),
    officialTally: fc.record({ inFavour: count, against: count, abstaining: count, nonVoting: count }),
    source: text,
    votes: fc.uniqueArray(fc.tuple(fc.constantFrom("ARG", "CUB", "PRK", "USA"), text, fc.constantFrom(...CHOICES)), {
      selector: ([state]) => state,
    }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(rollCall, { maxLength: 4 }), async (rollCalls) => {
      const rows = rollCalls.flatMap(({ votes, ...heading }, i): LongCsvRow[] => {
        const named = { ...heading, id: `roll-call-${i}` };
        if (votes.length === 0) return [{ rollCall: named, vote: null }];
        return votes.map(([state, name, choice]) => ({ rollCall: named, vote: vote(state, name, choice) }));
      });
      const items = await read(write(rows));
      const back = items.map((item) => (item.kind === "roll_call" ? item.rollCall : item.problem));
      expect(back).toMatchObject(
        rollCalls.map(({ votes, ...heading }, i) => ({
          ...heading,
          sourceId: `roll-call-${i}`,
          votes: votes.map(([code, name, choice]) => ({ code, name, choice })),
        })),
      );
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test(`whatever is done to a file, it is read, refused or cut off by a problem (fast-check, seed ${SEED})`, async () => {
  const put = fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", "0", "é", "ARG", "\0"), maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.nat(TEXT.length), fc.nat(40), put, async (at, length, text) => {
      expect((await read(TEXT.slice(0, at) + text + TEXT.slice(at + length))).length).toBeGreaterThan(0);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
