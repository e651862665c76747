import { agreementParameters } from "../../../figures/agreement/agreementParameters";
import { agreementTable } from "../../../figures/agreement/agreementTable";
import { agreementWords } from "../../../figures/agreement/agreementWords";
import type { PairNumbers, SetNumbers } from "../../../figures/agreement/AgreementNumbers";
import { countAgreement } from "../../../figures/agreement/countAgreement";
import { layoutMatrix } from "../../../figures/agreement/layoutMatrix";
import { pairStory } from "../../../figures/agreement/pairStory";
import { pairPlace } from "../../../figures/agreement/pairsOf";
import type { Choice } from "../../../formats/words/Choice";
import type { Grouping } from "../../../release/Grouping";
import { smallRelease } from "../../analysis/smallRelease";
import { day, iso, stateOf } from "../../release/tinyContent";

const [Y, N, A]: readonly [Choice, Choice, Choice] = ["in_favour", "against", "abstaining"];
const NAMES = { AAA: "Alpha", BBB: "Beta", CCC: "Gamma", DDD: "Delta", EEE: "Epsilon" };
const about = { source: "made up", confidence: "high", note: null } as const;
const pact: Grouping = {
  slug: "pact",
  name: "Pact",
  source: "made up",
  members: [
    { state: iso("AAA"), from: null, to: null, ...about },
    { state: iso("BBB"), from: null, to: day("2001"), ...about },
    { state: iso("CCC"), from: day("2002"), to: null, ...about },
  ],
};
const release = smallRelease(
  [
    ["a", { AAA: Y, BBB: Y, CCC: N, DDD: N }, { date: day("2000-01-01"), body: "GA" }],
    ["b", { AAA: Y, BBB: A, CCC: N, DDD: N }, { date: day("2000-02-01"), body: "GA", topics: ["Peace"] }],
    ["c", { CCC: Y, DDD: A }, { date: day("2002-01-01"), body: "HRC" }],
    ["d", { AAA: N, BBB: N, EEE: "non_voting" }, { date: day("2003-01-01"), body: "HRC" }],
  ],
  { groupings: [pact], states: Object.entries(NAMES).map(([code, figureName]) => ({ ...stateOf(code), figureName })) },
);
const of = (query: Record<string, string>) => countAgreement(release, agreementParameters.parse(query));
const fault = (query: Record<string, string>) => agreementParameters.safeParse(query).error?.issues[0]?.message;

describe("the agreement of two states", () => {
  const pair = of({ a: "aaa", b: "BBB" }) as PairNumbers;

  it("stands year by year with the votes it rests on, a year without any as a gap", () => {
    expect(pair).toEqual({
      kind: "pair",
      a: { state: "AAA", name: "Alpha" },
      b: { state: "BBB", name: "Beta" },
      selection: { from: null, to: null, body: null, topic: null },
      years: [
        { year: 2000, share: 0.75, n: 2, few: true },
        { year: 2001, share: null, n: 0, few: false },
        { year: 2002, share: null, n: 0, few: false },
        { year: 2003, share: 1, n: 1, few: true },
      ],
      shared: 3,
      agreement: 5 / 6,
      kappa: 0.5,
    });
    expect(agreementTable(pair).rows).toEqual([
      [2000, 0.75, 2],
      [2003, 1, 1],
    ]);
  });

  it("is what a list of just two states asks for", () => {
    expect(of({ states: "BBB,AAA" })).toEqual(pair);
  });

  it("names the years of most and least agreement where they rest on enough", () => {
    const year = (at: number, share: number, n: number) => ({ year: at, share, n, few: n < 20 });
    const numbers = { ...pair, years: [year(1999, 0.9, 50), year(2000, 0.1, 2), year(2001, 0.4, 60)] };
    expect(agreementWords(numbers).title).toBe("Alpha and Beta agreed most in 1999 (90%), least in 2001 (40%)");
    expect(agreementWords(pair).title).toBe("Alpha and Beta agreed in 83% of 3 shared votes");
  });

  it("says so where they share no vote", () => {
    expect(agreementWords(of({ a: "AAA", b: "BBB", from: "2010" })).sentence).toBe("Alpha and Beta share no recorded vote here.");
  });
});

describe("the agreement of a set", () => {
  const set = of({}) as SetNumbers;

  it("leaves out who cast no vote, puts those that vote alike side by side, and keeps whole numbers", () => {
    expect(set).toEqual({
      kind: "set",
      grouping: null,
      selection: { from: null, to: null, body: null, topic: null },
      states: ["Alpha", "Beta", "Delta", "Gamma"].map((name) => ({ state: name[0]?.repeat(3).replaceAll("G", "C"), name })),
      shared: [3, 2, 2, 2, 2, 3],
      apart: [1, 4, 4, 3, 3, 1],
      withoutVote: 1,
    });
  });

  it("takes the members of a grouping on the last day asked for", () => {
    const codes = (to: string) =>
      (of({ grouping: "pact", to }) as SetNumbers | PairNumbers as SetNumbers).states.map(({ state }) => state);
    expect([codes("2000-12-31"), codes("2003-12-31")]).toEqual([
      ["AAA", "BBB"],
      ["AAA", "CCC"],
    ]);
  });

  it("lists each pair once, the closest of those that rest on the more first", () => {
    expect(agreementTable(set).rows.map(([a, , b, , agreement, shared]) => [a, b, agreement, shared])).toEqual([
      ["AAA", "BBB", 0.833, 3],
      ["CCC", "DDD", 0.833, 3],
      ["BBB", "CCC", 0.25, 2],
      ["BBB", "DDD", 0.25, 2],
      ["AAA", "CCC", 0, 2],
      ["AAA", "DDD", 0, 2],
    ]);
  });

  it("tells a cell's pair by its row and column, and that a state stands against itself", () => {
    expect(pairStory(set, { row: 1, column: 2 })).toBe(
      "Beta (BBB) and Delta (DDD): 25% agreement over 2 shared votes, which is few.",
    );
    expect(pairStory(set, { row: 2, column: 1 })).toBe(
      "Delta (DDD) and Beta (BBB): 25% agreement over 2 shared votes, which is few.",
    );
    expect(pairStory(set, { row: 2, column: 2 })).toBe("Delta itself.");
    expect(pairStory({ ...set, shared: set.shared.map(() => 0) }, { row: 0, column: 1 })).toBe(
      "Alpha (AAA) and Beta (BBB): no recorded vote that both took part in.",
    );
  });

  it("says who is closest and farthest, or that nothing can be said", () => {
    const firm = { ...set, shared: [30, 30, 30, 30, 30, 30], apart: [3, 40, 50, 40, 40, 2] };
    expect(agreementWords(firm).title).toBe("Closest: Gamma and Delta, 97%; farthest: Alpha and Gamma, 17%");
    expect(agreementWords(set).title).toBe("Too few shared votes to say who is close to whom");
    expect(agreementWords(of({ from: "2010" })).sentence).toBe("No state cast a vote here. 5 more cast no vote in them.");
  });

  it("has a place for each pair, in both directions", () => {
    expect([0, 1, 2].map((row) => pairPlace(4, row, row + 1))).toEqual([0, 3, 5]);
    expect(pairPlace(4, 3, 0)).toBe(2);
  });
});

describe("the drawing of a matrix", () => {
  const states = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      state: `A${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`,
      name: `State ${i}`,
    }));
  const setOf = (count: number): SetNumbers => {
    const pairs = Array.from({ length: (count * (count - 1)) / 2 }, (_, i) => i);
    const numbers = {
      kind: "set",
      grouping: null,
      selection: { from: null, to: null, body: null, topic: null },
      withoutVote: 0,
    } as const;
    return {
      ...numbers,
      states: states(count),
      shared: pairs.map((i) => (i % 50 === 0 ? 0 : 40)),
      apart: pairs.map((i) => (i % 50 === 0 ? 0 : i % 70)),
    };
  };

  it("draws the cells of one step as one path, neighbours in one stroke, those without a vote as thin lines", () => {
    const [first, last] = [
      layoutMatrix({ ...setOf(3), shared: [10, 10, 0], apart: [0, 0, 0] }, 288).cells[0],
      layoutMatrix({ ...setOf(3), shared: [10, 10, 0], apart: [0, 0, 0] }, 288).cells[1],
    ];
    expect([first?.d, first?.opacity]).toEqual(["m1 0h2m-3 1h1m-1 1h1", 0.96]);
    expect([last?.d, last?.strokeWidth]).toEqual(["m2 1h1m-2 1h1", 0.1]);
  });

  it("names every one of 205 states at 900 px, and says how many it names where it cannot", () => {
    const codes = (width: number) =>
      layoutMatrix(setOf(205), width).labels.filter(({ text, turned }) => turned && /^A..$/.test(text)).length;
    expect([codes(900), codes(560), codes(288)]).toEqual([205, 69, 21]);
    expect(layoutMatrix(setOf(205), 560).labels.map(({ text }) => text)).toContain("Of 3 neighbours one is named.");
  });

  it("names few states in full and writes the percent into their cells", () => {
    const labels = layoutMatrix(setOf(4), 560).labels.map(({ text }) => text);
    expect(labels).toEqual(expect.arrayContaining(["State 0", "AAA", "State 3", "ADA", "99", "94"]));
  });

  it.each([288, 560, 900])("keeps 4, 47 and 205 states within %i px, in few elements", (width) => {
    for (const count of [4, 47, 205]) {
      const { grid, labels, cells, lines } = layoutMatrix(setOf(count), width);
      expect(grid.x + grid.cell * grid.size).toBeLessThanOrEqual(width);
      expect(Math.min(...labels.map(({ x }) => x))).toBeGreaterThan(0);
      expect(cells.length + lines.length).toBeLessThan(20);
    }
  });
});

it.each([
  [{ a: "USA" }, "give a and b together."],
  [{ a: "USA", b: "usa" }, "must be another state than a."],
  [{ a: "USA", b: "CHN", grouping: "eu" }, "give a and b, or states, or a grouping: one of them."],
  [{ states: "USA,KE" }, '"KE" is not a state\'s code of three letters, such as KEN.'],
])("refuses %j", (query, message) => {
  expect(fault(query as Record<string, string>)).toBe(message);
});
