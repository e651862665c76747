import { readPastedTexts } from "../../../formats/pastedTexts/readPastedTexts";
import type { PastedRow, PastedTable } from "../../../formats/pastedTexts/PastedText";
import type { Iso3 } from "../../../formats/words/Iso3";

const reading = { stateNamed: (name: string) => (name === "Myanmar" ? ("MMR" as Iso3) : undefined) };

function tableOf(text: string, columns?: PastedTable["columns"]): PastedTable {
  const read = readPastedTexts(text, { ...reading, columns });
  if ("problem" in read) throw new Error(read.problem);
  return read;
}

const problemsOf = ({ rows }: { readonly rows: readonly PastedRow[] }) =>
  rows.flatMap(({ line, problem }) => (problem === null ? [] : [[line, problem]]));

test("a table with a header, its columns in any order, tells body and session from the symbol", () => {
  const text =
    "Date\tResolution\tTitle\tnotes\tCountry\tTopics\n22 Sept 2024\tA/RES/79/1\tThe Pact  for the Future\tx\t\tPeace; Development";
  expect(tableOf(text)).toEqual({
    columns: ["date", "symbol", "title", null, "subject", "topics"],
    isGuessed: false,
    rows: [
      {
        line: 2,
        cells: ["22 Sept 2024", "A/RES/79/1", "The Pact for the Future", "x", "", "Peace; Development"],
        text: {
          ...{ symbol: "A/RES/79/1", draft: null, title: "The Pact for the Future", date: "2024-09-22", body: "GA" },
          ...{ session: "79", subject: null, topics: ["Peace", "Development"] },
        },
        problem: null,
      },
    ],
  });
});

test("without a header the columns are told from their cells, and may be told otherwise", () => {
  const text = [
    "A/HRC/55/L.10,2024-04-04,Human Rights Council,55th,A/HRC/RES/55/20,MMR,Situation of human rights in Myanmar,Human rights",
    "A/HRC/55/L.11,2024-04-04,Human Rights Council,55th,A/HRC/RES/55/21,,Right to food and what comes with it,Food",
  ].join("\n");
  const { columns, isGuessed, rows } = tableOf(text);
  expect([columns, isGuessed]).toEqual([["draft", "date", "body", "session", "symbol", "subject", "title", "topics"], true]);
  expect(rows.map(({ text: each }) => [each?.symbol, each?.draft, each?.session, each?.subject])).toEqual([
    ["A/HRC/RES/55/20", "A/HRC/55/L.10", "55", "MMR"],
    ["A/HRC/RES/55/21", "A/HRC/55/L.11", "55", null],
  ]);
  const otherwise = tableOf(text, ["draft", "date", "body", "session", null, null, "topics", "title"]);
  expect(otherwise.rows[0]?.text).toMatchObject({
    symbol: null,
    title: "Human rights",
    topics: ["Situation of human rights in Myanmar"],
  });
});

test("what is wrong with a row is said in one sentence, whatever is right with the others", () => {
  const text = [
    "symbol;title;date;body;subject",
    "A/RES/79/1;;2024-09-22;GA;",
    "A/RES/79/2;A title;31 February 2024;GA;",
    "A/RES/79/3;A title;2024-09-22;Security Council;",
    "A/RES/79/4;A title;2024-09-22;HRC;",
    "seven;A title;2024-09-22;GA;",
    ";A title;2024-09-22;GA;",
    "A/RES/79/5;A title;2024-09-22;GA;Atlantis",
    "A/RES/79/6;A title;2024-09-22;;Myanmar",
    "A/RES/79/6;A title;2024-09-22;;",
  ].join("\r\n");
  expect(problemsOf(tableOf(text))).toEqual([
    [2, "The row has no title."],
    [3, '"31 February 2024" is not a date.'],
    [4, '"Security Council" is no body here.'],
    [5, 'A/RES/79/4 is no symbol of the body "HRC".'],
    [6, '"seven" is not a symbol.'],
    [7, "The row has neither a symbol nor a draft."],
    [8, 'Which state "Atlantis" is on 2024-09-22 is not known.'],
    [10, "A/RES/79/6 stands on line 9 too."],
  ]);
});

test("what is no table is refused with a sentence", () => {
  expect(readPastedTexts(" \n", reading)).toEqual({ problem: "Paste a table first." });
  expect(readPastedTexts("symbol\ttitle", reading)).toEqual({ problem: "Below the header there is no row." });
  expect(readPastedTexts("A/RES/79/1\tA title\n".repeat(2_001), reading)).toEqual({
    problem: "The table has more than 2,000 rows.",
  });
});
