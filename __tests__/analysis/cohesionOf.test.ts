import fc from "fast-check";
import { agreementIndex } from "../../analysis/agreementIndex";
import { cohesionOf } from "../../analysis/cohesionOf";
import { riceIndex } from "../../analysis/riceIndex";
import { selectRollCalls } from "../../analysis/selectRollCalls";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { CountedTally } from "../../formats/words/Tally";
import type { Grouping } from "../../release/Grouping";
import { day, iso } from "../release/tinyContent";
import { seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

const SEED = 2527;

const tally = (inFavour: number, against: number, abstaining: number, nonVoting = 0): CountedTally => ({
  ...{ inFavour, against, abstaining, nonVoting },
  members: inFavour + against + abstaining + nonVoting,
});

function grouping(members: readonly (readonly [string, CalendarDate | null, CalendarDate | null])[]): Grouping {
  const rows = members.map(([state, from, to]) => ({ state: iso(state), from, to }));
  const about = { source: "made up", confidence: "high", note: null } as const;
  return { slug: "g", name: "G", source: "made up", members: rows.map((row) => ({ ...row, ...about })) };
}

describe("the two indexes of one roll call", () => {
  it.each([
    ["all in favour", tally(5, 0, 0), 1, 1],
    ["all abstaining: of one mind, and nobody for Rice to count", tally(0, 0, 4), 1, undefined],
    ["a tie of in favour and against", tally(3, 3, 0), 0.25, 0],
    ["an even split in three", tally(2, 2, 2), 0, 0],
    ["6-2-2", tally(6, 2, 2), (6 - 4 / 2) / 10, 0.5],
    ["nobody casting a vote", tally(0, 0, 0, 3), undefined, undefined],
  ])("of %s", (_, counts, ai, rice) => {
    expect([agreementIndex(counts), riceIndex(counts)]).toEqual([ai, rice]);
  });

  it(`lie from 0 to 1 (seed ${SEED})`, () => {
    const anyTally = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).map(([y, n, a]) => tally(y, n, a));
    fc.assert(
      fc.property(anyTally, (counts) => {
        for (const index of [agreementIndex(counts), riceIndex(counts)]) {
          expect(index ?? 0).toBeGreaterThanOrEqual(0);
          expect(index ?? 1).toBeLessThanOrEqual(1);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe("the cohesion of a grouping", () => {
  const release = smallRelease([
    ["a", { AAA: "in_favour", BBB: "against", CCC: "against" }, { date: day("2000-01-01") }],
    ["b", { AAA: "in_favour", BBB: "in_favour", CCC: "abstaining" }, { date: day("2010-01-01") }],
    ["c", { AAA: "abstaining", BBB: "non_voting", CCC: "in_favour" }, { date: day("2011-01-01") }],
    ["d", { CCC: "in_favour" }, { date: day("2012-01-01") }],
    ["e", { AAA: "non_voting" }, { date: day("2013-01-01") }],
  ]);
  const pair = grouping([
    ["AAA", null, null],
    ["BBB", null, null],
    ["CCC", day("2005-01-01"), day("2010-12-31")],
  ]);

  it("takes the members of each day, leaves out what none of them has a choice in, and means over what has the index", () => {
    const cohesion = cohesionOf(release, pair, [0, 1, 2, 3, 4]);
    expect(cohesion.rollCalls.map(({ rollCall, tally: of, agreementIndex: ai, rice }) => [rollCall, of, ai, rice])).toEqual([
      ["a", tally(1, 1, 0), 0.25, 0],
      ["b", tally(2, 0, 1), 0.5, 1],
      ["c", tally(0, 0, 1, 1), 1, undefined],
      ["e", tally(0, 0, 0, 1), undefined, undefined],
    ]);
    expect(cohesion.agreementIndex).toEqual({ mean: 1.75 / 3, rollCalls: 3 });
    expect(cohesion.rice).toEqual({ mean: 0.5, rollCalls: 2 });
  });

  it("does not change with the order of asking", () => {
    expect(cohesionOf(release, pair, [4, 2, 0, 1, 3, 2])).toEqual(cohesionOf(release, pair, [0, 1, 2, 3, 4]));
  });

  it("of no roll call has no mean, which is not 0", () => {
    expect(cohesionOf(release, pair, [])).toEqual({
      rollCalls: [],
      agreementIndex: { mean: undefined, rollCalls: 0 },
      rice: { mean: undefined, rollCalls: 0 },
    });
  });

  it("finds the EU of one mind on the cited vote: nine members of the Council in favour", () => {
    const eu = seeded.groupings.get("eu");
    const rows = selectRollCalls(seeded, { body: "HRC", from: day("2014-03-28"), to: day("2014-03-28") });
    const cited = eu && cohesionOf(seeded, eu, rows).rollCalls.find(({ rollCall }) => rollCall === "a-hrc-res-25-25");
    expect(cited).toMatchObject({ tally: tally(9, 0, 0), agreementIndex: 1, rice: 1 });
  });
});
