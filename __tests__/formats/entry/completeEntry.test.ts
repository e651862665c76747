import { completeEntry, missingIn } from "../../../formats/entry/completeEntry";
import { rollCallEntry } from "../../../formats/entry/RollCallEntry";

const COMPLETE = rollCallEntry.parse({
  symbol: "A/HRC/RES/25/25",
  title: "Situation of human rights in the DPRK",
  body: "HRC",
  session: "25",
  date: "2014-03-28",
  kind: "adoption",
  mode: "recorded_vote",
  outcome: "adopted",
  official: { inFavour: 1, against: 1, abstaining: 0, nonVoting: null },
  sources: [{ symbol: "A/HRC/25/2", url: "", consulted: "" }],
  choices: { FRA: "in_favour", CHN: "against" },
});

test("an entry of which nothing is said yet is an entry", () => {
  expect(rollCallEntry.parse({})).toEqual({
    text: "",
    answers: {},
    symbol: "",
    draft: "",
    title: "",
    body: null,
    session: "",
    date: "",
    kind: null,
    mode: null,
    outcome: null,
    subject: null,
    agendaItem: "",
    topics: [],
    official: { inFavour: null, against: null, abstaining: null, nonVoting: null },
    meeting: "",
    note: "",
    sources: [],
    choices: {},
    intentions: [],
    sponsors: [],
    reason: "",
  });
});

test("an unknown part, a code in small letters and a fifth choice are refused", () => {
  const paths = (value: unknown) => rollCallEntry.safeParse(value).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ colour: "blue" })).toEqual([""]);
  expect(paths({ choices: { fra: "in_favour" } })).toEqual(["choices.fra"]);
  expect(paths({ choices: { FRA: "perhaps" } })).toEqual(["choices.FRA"]);
  expect(paths({ official: { inFavour: -1 } })).toEqual(["official.inFavour"]);
});

test("what is missing from an empty entry is said in sentences, one a field, in the order of the form", () => {
  expect(missingIn(rollCallEntry.parse({}))).toEqual([
    { field: "body", sentence: "Say which body voted." },
    { field: "session", sentence: "Say in which session." },
    { field: "date", sentence: "Give the date as YYYY-MM-DD, shorter only where the record is." },
    { field: "title", sentence: "Give the title." },
    { field: "kind", sentence: "Say what was voted on: the text, an amendment, a paragraph or a motion." },
    { field: "mode", sentence: "Say how it was decided." },
    { field: "outcome", sentence: "Say what came of it." },
    { field: "sources", sentence: "Name at least one source, by its symbol or its address." },
  ]);
});

test("a complete entry is given back with nothing open", () => {
  expect(completeEntry.parse(COMPLETE)).toEqual(COMPLETE);
});

test.each([
  ["a day that the calendar has not", { date: "2014-02-30" }, "date"],
  ["a recorded vote without choices and tally", { choices: {}, official: {} }, "choices"],
  ["choices where nobody voted", { mode: "without_a_vote" }, "choices"],
  ["a withdrawn text that was voted on", { outcome: "withdrawn" }, "outcome"],
  ["a source that names nothing", { sources: [{ symbol: "A/1", url: "" }, {}] }, "sources"],
  ["an address that a browser would run", { sources: [{ url: "javascript:alert(1)" }] }, "sources"],
  ["a symbol with a blank", { symbol: "A/HRC RES" }, "symbol"],
  ["a later intention without its words", { intentions: [{ state: "FRA", choice: "against" }] }, "intentions"],
])("%s is not complete", (_, change, field) => {
  const missing = missingIn(rollCallEntry.parse({ ...COMPLETE, ...change }));
  expect(missing.map((part) => part.field)).toEqual([field]);
});
