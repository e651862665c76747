import { layoutState } from "../../../figures/state/layoutState";
import { countState } from "../../../figures/state/countState";
import { stateFinding } from "../../../figures/state/stateFinding";
import type { StateNumbers } from "../../../figures/state/StateNumbers";
import { stateTable } from "../../../figures/state/stateTable";
import { yearStory } from "../../../figures/state/yearStory";
import type { Iso3 } from "../../../formats/words/Iso3";
import { decodeRelease } from "../../../release/decodeRelease";
import { seedRelease } from "../support/drawingPool";

const { info, bytes } = seedRelease();
const release = decodeRelease(bytes, info);
const of = (state: string, subject?: string) =>
  countState(release, { state: state as Iso3, ...(subject ? { subject: subject as Iso3 } : {}) });

describe("Cuba on the DPRK", () => {
  const numbers = of("CUB", "PRK");
  const council = numbers.panels.find(({ key }) => key === "council");
  const inYear = (year: number) => council?.years.find((one) => one.year === year);

  test("voted against all 18 texts that came to a vote, which the title says", () => {
    expect(numbers.times).toEqual({ in_favour: 0, against: 18, abstaining: 0, non_voting: 0 });
    expect(stateFinding(numbers)).toBe("Cuba voted against in all 18 recorded votes on the DPRK");
  });

  test("had a vote in 2014, a text without a vote in 2012, and no seat in 2013 and 2020: three different things", () => {
    expect(inYear(2014)).toEqual({
      year: 2014,
      times: { in_favour: 0, against: 1, abstaining: 0, non_voting: 0 },
      votes: 1,
      withoutVote: 0,
      seat: "voted",
    });
    expect(inYear(2012)).toMatchObject({ votes: 0, withoutVote: 1, seat: "seat" });
    expect(inYear(2013)).toMatchObject({ votes: 0, withoutVote: 0, seat: "no_seat" });
    expect(inYear(2020)).toMatchObject({ seat: "no_seat" });
  });

  test("its table has dashes, not zeros, where there was no vote or no seat", () => {
    const rows = stateTable(numbers).rows.filter(([, body]) => body === "Commission, Council");
    const inYears = (years: readonly number[]) => rows.filter(([year]) => years.includes(Number(year)));
    expect(inYears([2012, 2013, 2014])).toEqual([
      [2012, "Commission, Council", "yes", null, null, null, null, null, 1],
      [2013, "Commission, Council", "no", null, null, null, null, null, null],
      [2014, "Commission, Council", "yes", 1, 0, 1, 0, 0, 0],
    ]);
  });

  test("at 900 px: a circle for each year with a text without a vote, a box for each run of years without a seat, and nothing in them", () => {
    const layout = layoutState(numbers, 900);
    expect(layout.gaps).toHaveLength(2);
    expect(layout.shapes.map(({ choice }) => choice)).toEqual(["against", "against"]);
    expect(layout.circles).toHaveLength(
      numbers.panels.flatMap(({ years }) => years).filter(({ withoutVote }) => withoutVote > 0).length,
    );
  });

  test.each([288, 560, 900, 1600])("at %i px all bars stand within the drawing", (width) => {
    const layout = layoutState(numbers, width);
    for (const { x, width: wide } of [...layout.gaps, ...layout.marks]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 0.2);
    }
  });
});

test("a state without a vote here says so, and draws nothing", () => {
  const numbers = of("HLY");
  expect(stateFinding(numbers)).toBe("The Holy See: no recorded vote here");
  expect(layoutState(numbers, 900).marks).toEqual([]);
});

describe("what a year tells", () => {
  const year = { year: 1985, times: { in_favour: 148, against: 0, abstaining: 11, non_voting: 0 }, votes: 159, withoutVote: 0 };
  test.each([
    ["1985, General Assembly: 159 recorded votes, 148 in favour and 11 abstaining.", { ...year, seat: "voted" }],
    ["1985, General Assembly: no seat.", { ...year, votes: 0, seat: "no_seat" }],
    [
      "1985, General Assembly: no recorded vote. 2 texts adopted without a vote.",
      { ...year, votes: 0, withoutVote: 2, seat: "seat" },
    ],
  ] as const)("%s", (story, of) => {
    expect(yearStory(of, "General Assembly")).toBe(story);
  });
});

describe("the title", () => {
  const some = (times: StateNumbers["times"], years: StateNumbers["panels"][number]["years"]): StateNumbers => ({
    state: { iso3: "KEN", name: "Kenya" },
    subject: null,
    panels: [{ key: "assembly", name: "General Assembly", years }],
    times,
    votes: Object.values(times).reduce((sum, count) => sum + count, 0),
  });
  const inYear = (year: number, inFavour: number, against: number) => ({
    year,
    times: { in_favour: inFavour, against, abstaining: 0, non_voting: 0 },
    votes: inFavour + against,
    withoutVote: 0,
    seat: "voted" as const,
  });

  test("names the year of the smallest share among the years of twenty votes or more", () => {
    const years = [inYear(1970, 30, 10), inYear(1971, 10, 12), inYear(1972, 1, 9)];
    expect(stateFinding(some({ in_favour: 41, against: 31, abstaining: 0, non_voting: 0 }, years))).toBe(
      "Kenya voted in favour in 41 of 72 recorded votes, least often in 1971",
    );
  });

  test("names none where fewer than two years have as many", () => {
    expect(stateFinding(some({ in_favour: 30, against: 10, abstaining: 0, non_voting: 0 }, [inYear(1970, 30, 10)]))).toBe(
      "Kenya voted in favour in 30 of 40 recorded votes",
    );
  });
});
