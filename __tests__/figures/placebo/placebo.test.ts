import { countPlacebo } from "../../../figures/placebo/countPlacebo";
import { layoutPlacebo } from "../../../figures/placebo/layoutPlacebo";
import { placeboParameters } from "../../../figures/placebo/placeboParameters";
import { placeboTable } from "../../../figures/placebo/placeboTable";
import { placeboWords } from "../../../figures/placebo/placeboWords";
import { seeded } from "../../analysis/seededRelease";

const count = (query: Record<string, string> = {}) => countPlacebo(seeded, placeboParameters.parse(query));

describe("the placebo of the cited vote", () => {
  const numbers = count();

  it("says where the vote lies among random blocs and among texts on other countries, with the seed", () => {
    expect(placeboWords(numbers)).toEqual({
      title: "Less support came from outside than if as many members had been called hostile by lot",
      subtitle:
        "Share of the votes in favour from outside. Above: under 1000 random blocs of 7 of the 47 members (seed 2525). Below: under “Western European and Others”, a dot for each text on a country.",
      sentence:
        "Less support came from outside than if as many members had been called hostile by lot. 77% of the support came from outside; of 1000 random blocs of the same size 0 leave less, 41 as much and 959 more. Of 124 texts on 10 other countries 109 have a smaller share from outside.",
      source: "A/HRC/RES/25/25, 28 March 2014, and all texts on countries in this release",
    });
  });

  it("is the same for the same seed and another for another", () => {
    expect(count({ seed: "2525" })).toEqual(numbers);
    expect(count({ seed: "1" }).random).not.toEqual(numbers.random);
  });

  it("counts every random bloc once and every text once", () => {
    expect(numbers.random.reduce((sum, { count: times }) => sum + times, 0)).toBe(1000);
    expect(placeboTable(numbers).rows).toHaveLength(numbers.random.length + 18 + 124);
  });

  it.each([288, 560, 900])(
    "draws each text as a dot or beside one at %i px, the text itself last and chosen, within the width",
    (width) => {
      const { dots, marks, paths } = layoutPlacebo(numbers, width);
      expect([dots.filter(({ chosen }) => chosen).length, dots.at(-1)?.chosen]).toEqual([1, true]);
      expect(Math.max(...dots.map(({ x }) => x))).toBeLessThan(width);
      expect([marks.length, paths.length]).toEqual([dots.length, 2]);
      const beside = marks.map(({ story }) => Number(/(\d+) more beside it/.exec(story)?.[1] ?? 0));
      expect(dots.length + beside.reduce((sum, more) => sum + more, 0)).toBe(142);
      expect(marks.at(-1)?.story).toBe("DPRK, A/HRC/RES/25/25, 28 March 2014: 23 of the 30 votes in favour from outside (77%).");
    },
  );

  it("has nothing to compare where nobody's choice is on record", () => {
    const without = count({ rollCall: "a-hrc-res-22-13" });
    expect([without.outsideShare, placeboWords(without).title, layoutPlacebo(without, 560).dots]).toEqual([
      null,
      "There is no support to compare in this text",
      [],
    ]);
  });
});
