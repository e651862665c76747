import { cohesionParameters } from "../../../figures/cohesion/cohesionParameters";
import { cohesionTable } from "../../../figures/cohesion/cohesionTable";
import { cohesionWords } from "../../../figures/cohesion/cohesionWords";
import { countCohesion } from "../../../figures/cohesion/countCohesion";
import type { CohesionNumbers } from "../../../figures/cohesion/CohesionNumbers";
import { layoutCohesion } from "../../../figures/cohesion/layoutCohesion";
import type { Grouping } from "../../../release/Grouping";
import { smallRelease } from "../../analysis/smallRelease";
import { day, iso } from "../../release/tinyContent";

const about = { from: null, to: null, source: "made up", confidence: "high", note: null } as const;
const trio: Grouping = {
  slug: "trio",
  name: "Trio",
  source: "made up",
  members: ["AAA", "BBB", "CCC"].map((code) => ({ state: iso(code), ...about })),
};
const release = smallRelease(
  [
    ["a", { AAA: "in_favour", BBB: "in_favour", CCC: "in_favour" }, { date: day("2000-01-01"), body: "GA" }],
    ["b", { AAA: "in_favour", BBB: "against", CCC: "abstaining" }, { date: day("2000-05-01"), body: "GA" }],
    ["c", { AAA: "in_favour" }, { date: day("2001-01-01"), body: "GA" }],
    ["d", { AAA: "in_favour", BBB: "in_favour" }, { date: day("2002-01-01"), body: "HRC" }],
  ],
  { groupings: [trio] },
);
const of = (query: Record<string, string>) => countCohesion(release, cohesionParameters.parse(query));

describe("the cohesion of a grouping", () => {
  it("is the mean of each year's votes of two members or more, with the year between as a gap", () => {
    expect(of({})).toEqual({
      grouping: { slug: "trio", name: "Trio" },
      selection: { from: null, to: null, body: null, topic: null },
      years: [
        { year: 2000, share: 0.5, n: 2, few: true },
        { year: 2001, share: null, n: 0, few: false },
        { year: 2002, share: 1, n: 1, few: true },
      ],
      mean: 2 / 3,
      rollCalls: 3,
    });
  });

  it("narrows by body and dates, and says by which", () => {
    const numbers = of({ grouping: "trio", body: "GA", to: "2000-02" });
    expect(numbers.years).toEqual([{ year: 2000, share: 1, n: 1, few: true }]);
    expect(cohesionWords(numbers).subtitle).toBe(
      "Mean Agreement Index of each year’s recorded votes of the General Assembly, until February 2000: 1 where all members chose the same, 0 where they split evenly three ways. Over the 1 vote of two members or more: 1.00. Open circles: fewer than 20 votes.",
    );
  });

  it("says so where there is no such vote, and draws nothing", () => {
    const none = of({ from: "2010" });
    expect([cohesionWords(none).sentence, cohesionTable(none).rows, layoutCohesion(none, 560).paths]).toEqual([
      "Trio: no recorded vote of two members or more here.",
      [],
      [],
    ]);
  });

  it("names the years of most and least cohesion among those with enough votes", () => {
    const year = (at: number, share: number, n: number) => ({ year: at, share, n, few: n < 20 });
    const numbers: CohesionNumbers = { ...of({}), years: [year(1999, 0.9, 50), year(2000, 0.1, 2), year(2001, 0.4, 60)] };
    expect(cohesionWords(numbers).title).toBe("Trio: most as one in 1999, least in 2001");
    expect(cohesionWords(of({})).title).toBe("Trio: 0.67 in the mean of 3 votes, too few a year to rank the years");
  });

  it("refuses what it does not know", () => {
    expect(() => of({ grouping: "nobody" })).toThrow('grouping "nobody"');
    expect(cohesionParameters.safeParse({ from: "2000-02-30" }).error?.issues[0]?.message).toBe(
      '"2000-02-30" is not a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY.',
    );
  });
});
