import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { detectFormat } from "../../formats/imports/detectFormat";
import type { ImportedRollCall } from "../../formats/imports/ImportedRollCall";
import { resolveState } from "../../formats/names/resolveState";
import { subjectOfTitle } from "../../formats/names/subjectOfTitle";
import { readUnvotes } from "../../formats/unvotes/readUnvotes";
import { UNVOTES_FILE_NAMES } from "../../formats/unvotes/UnvotesTables";
import { seedNames } from "./support/seedNames";

const FOLDER = join(process.cwd(), "..", "shared", "data", "ga");
const isHere = existsSync(FOLDER);
const stream = (name: string) => createReadStream(join(FOLDER, `${name}.gz`));

/** What the whole file comes to, gathered in one reading. */
async function readAll() {
  const index = seedNames();
  const rollCalls = new Map<string, Omit<ImportedRollCall, "votes"> & { readonly choices: Map<string, string> }>();
  const statesByName = new Map<string, Set<string>>();
  const problems: string[] = [];
  let votes = 0;
  const { votes: ofVotes, rollCalls: ofRollCalls, issues } = UNVOTES_FILE_NAMES;
  for await (const item of readUnvotes({ votes: stream(ofVotes), rollCalls: stream(ofRollCalls), issues: stream(issues) })) {
    if (item.kind !== "roll_call") {
      problems.push(`line ${item.problem.line}: ${item.problem.message}`);
      continue;
    }
    const { votes: rows, ...rollCall } = item.rollCall;
    const choices = new Map<string, string>();
    for (const { code, name, choice } of rows) {
      const answer = resolveState(index, { code, name, date: rollCall.date });
      const state = answer.kind === "state" ? answer.state : answer.kind;
      if (answer.kind !== "state") problems.push(`${code} ${name} on ${rollCall.date} is ${answer.kind}`);
      if (choices.has(state)) problems.push(`${state} twice in ${rollCall.sourceId}`);
      choices.set(state, choice);
      const known = statesByName.get(`${code} ${name}`) ?? new Set();
      statesByName.set(`${code} ${name}`, known.add(state));
    }
    votes += rows.length;
    rollCalls.set(rollCall.sourceId, { ...rollCall, choices });
  }
  return { index, rollCalls, statesByName, problems, votes };
}

if (!isHere) {
  test("the real files are not at hand (../shared/data/ga), so nothing is tested on them", () => undefined);
} else {
  describe("the General Assembly's votes, whole", () => {
    let all: Awaited<ReturnType<typeof readAll>>;
    beforeAll(async () => {
      all = await readAll();
    }, 120_000);

    const bySymbol = (symbol: string) => [...all.rollCalls.values()].filter((rollCall) => rollCall.symbol === symbol);

    test("853,763 votes in 6,112 roll calls, none refused, no name unknown, no state twice in one", () => {
      expect([all.votes, all.rollCalls.size, all.problems]).toEqual([853_763, 6_112, []]);
    });

    test("names land on the state of the day", () => {
      const names = [
        "NA Namibia",
        "NA Federal Republic of Germany",
        "NA Yemen Arab Republic",
        "NA Zanzibar",
        "DD German Democratic Republic",
      ];
      expect(
        [...names, "DE Germany", "RU Russia", "CD Congo - Kinshasa", "TW Taiwan", "YU Yugoslavia"].map((name) => [
          ...(all.statesByName.get(name) ?? []),
        ]),
      ).toEqual([["NAM"], ["DEU"], ["YEM"], ["XZB"], ["DDR"], ["DEU"], ["RUS"], ["COD"], ["CHN"], ["YUG", "SCG", "SRB"]]);
    });

    test("A/RES/62/167 counts 102-22-58 here, A/RES/64/175 98-20-63", () => {
      const counts = ["A/RES/62/167", "A/RES/64/175"].map((symbol) =>
        ["in_favour", "against", "abstaining"].map(
          (choice) => [...(bySymbol(symbol)[0]?.choices.values() ?? [])].filter((one) => one === choice).length,
        ),
      );
      expect(counts).toEqual([
        [102, 22, 58],
        [98, 20, 63],
      ]);
    });

    test("every symbol of session 31 on is in official form; eight votes have none", () => {
      const later = [...all.rollCalls.values()].filter(({ session }) => Number(session) >= 31 || session === "ES-10");
      const odd = later.filter(
        ({ symbol }) => symbol !== null && !/^A\/(?:RES|DEC)\/(?:\d+|ES-10)\/\d+(?:[A-Z](?:-[A-Z])?)?$/.test(symbol),
      );
      expect([odd, later.filter(({ symbol }) => symbol === null).length]).toEqual([[], 8]);
    });

    test("amendments, paragraphs and motions are told apart, dates cut to what is true", () => {
      const kinds = new Map<string, number>();
      for (const { kind } of all.rollCalls.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(Object.fromEntries(kinds)).toEqual({ adoption: 5065, amendment: 228, motion: 67, paragraph: 752 });
      expect(
        [...all.rollCalls.values()]
          .filter(({ date }) => date.length !== (date < "2003" ? 7 : 10))
          .map(({ sourceId, date }) => [sourceId, date]),
      ).toEqual([
        ["804", "1962"],
        ["4521", "2005"],
      ]);
    });

    test("nine texts on the DPRK's human rights, each with its topic", () => {
      const texts = [...all.rollCalls.values()].filter(
        ({ title, date, kind }) => kind === "adoption" && subjectOfTitle(all.index, title, date) === "PRK",
      );
      expect(texts.map(({ symbol, date, title }) => [symbol, date, title])).toEqual(
        [
          ["A/RES/60/173", "2005-12-16"],
          ["A/RES/61/174", "2006-12-19"],
          ["A/RES/62/167", "2007-12-18"],
          ["A/RES/63/190", "2008-12-18"],
          ["A/RES/64/175", "2009-12-18"],
          ["A/RES/65/225", "2010-12-21"],
          ["A/RES/66/174", "2011-12-19"],
          ["A/RES/69/188", "2014-12-18"],
          ["A/RES/70/172", "2015-12-17"],
        ].map((text) => [...text, "Situation of human rights in the Democratic People's Republic of Korea"]),
      );
    });

    test("one of the files alone is told to be of the three", async () => {
      expect(await detectFormat(stream("roll_calls.csv"))).toMatchObject({ ok: false });
    });
  });
}
