import { markOf } from "../../../store/import/ChoiceVector";
import { fitOf, type RollCallSide } from "../../../store/import/sameRollCall";
import { imported, NO_TALLY } from "./imported";

type Own = Omit<Parameters<typeof imported>[0], "sourceId">;

const VOTE = "YYYYYYYYYYYYYYNNNAAA";
/** One choice in twenty is another. */
const ONE_OTHER = "YYYYYYYYYYYYYNNNNAAA";
/** Three in twenty are others. */
const THREE_OTHERS = "YYYYYYYYYYYNNNNNNAAA";
const TALLY = { ...NO_TALLY, inFavour: 14, against: 3, abstaining: 3 };
const MISPRINT = { ...TALLY, inFavour: 1 };

function side(own: Own, votes: string): RollCallSide {
  const text: Own = { symbol: "A/RES/60/1", title: "Rights of the child", date: "2005-10-24", mode: "recorded_vote" };
  const marks = { Y: markOf("in_favour"), N: markOf("against"), A: markOf("abstaining") };
  return {
    facts: imported({ sourceId: "1", ...text, ...own }),
    choices: Uint8Array.from(votes, (letter) => marks[letter as keyof typeof marks]),
  };
}

const NO_SYMBOL: Own = { symbol: null };
const SHARED_BY_A_SESSION: Own = { symbol: "E/CN.4/DEC(VIII)" };
const PARAGRAPH: Own = { kind: "paragraph" };
const OTHER_TITLE: Own = { title: "Prisoners of war" };
const DRAFTED: Own = { draft: "A/60/L.1" };
const THE_DRAFT: Own = { symbol: "A/60/L.1" };
const AMENDMENT: Own = { kind: "amendment" };

type Row = readonly [sentence: string, a: Own, b: Own, votes: string, fit: number | undefined];

test.each<Row>([
  ["all alike is one", {}, {}, VOTE, 18],
  ["another title is one where the symbol tells", {}, OTHER_TITLE, VOTE, 14],
  ["another choice in twenty is one where the symbol tells", {}, OTHER_TITLE, ONE_OTHER, 3],
  [
    "another choice in twenty is two where a session shares the symbol",
    SHARED_BY_A_SESSION,
    { ...SHARED_BY_A_SESSION, ...OTHER_TITLE },
    ONE_OTHER,
    undefined,
  ],
  ["three others in twenty are two, whatever else fits", {}, {}, THREE_OTHERS, undefined],
  ["another symbol is two", {}, { symbol: "A/RES/60/2" }, VOTE, undefined],
  ["another body is two", {}, { body: "HRC" }, VOTE, undefined],
  ["a paragraph and the whole are two", {}, PARAGRAPH, VOTE, undefined],
  ["a paragraph with the same choices is one", PARAGRAPH, { ...PARAGRAPH, ...OTHER_TITLE }, VOTE, 14],
  ["a paragraph with another choice is two", PARAGRAPH, { ...PARAGRAPH, ...OTHER_TITLE }, ONE_OTHER, undefined],
  ["a vote and an adoption without one are two", {}, { mode: "without_a_vote" }, "", undefined],
  ["a month and a day in it are one", {}, { date: "2005-10" }, VOTE, 17],
  ["another day of the year is one with the same choices", {}, { date: "2005-11-02" }, VOTE, 17],
  ["another day of the year is two with another choice", {}, { date: "2005-11-02" }, ONE_OTHER, undefined],
  ["another year is two", {}, { date: "2006-10-24" }, VOTE, undefined],
  ["no symbol is one by title, day and choices", NO_SYMBOL, NO_SYMBOL, VOTE, 16],
  ["no symbol and another title are two", NO_SYMBOL, { ...NO_SYMBOL, ...OTHER_TITLE }, VOTE, undefined],
  ["a draft that stands as the symbol is one", DRAFTED, THE_DRAFT, VOTE, 18],
  [
    "an amendment's draft that stands as a symbol is two",
    { ...DRAFTED, ...AMENDMENT },
    { ...THE_DRAFT, ...AMENDMENT },
    VOTE,
    undefined,
  ],
  ["the same tally without choices is one", {}, { officialTally: TALLY }, "", 10],
  ["a tally far apart is two under another title", {}, { ...OTHER_TITLE, officialTally: MISPRINT }, "", undefined],
  ["a misprinted tally is one under the same symbol, day and title", {}, { officialTally: MISPRINT }, "", 7],
])("two sources: %s", (_sentence, a, b, votes, fit) => {
  expect(fitOf(side(a, VOTE), side(b, votes), false)).toBe(fit);
});

test.each<Row>([
  ["same symbol, day and choices are one", {}, OTHER_TITLE, VOTE, 14],
  ["another title and no day are two", { date: "2005-10" }, { date: "2005-10", ...OTHER_TITLE }, VOTE, undefined],
  ["another choice is two", {}, {}, ONE_OTHER, undefined],
  ["paragraphs of different titles are two", PARAGRAPH, { ...PARAGRAPH, ...OTHER_TITLE }, VOTE, undefined],
])("one source: %s", (_sentence, a, b, votes, fit) => {
  expect(fitOf(side(a, VOTE), side(b, votes), true)).toBe(fit);
});
