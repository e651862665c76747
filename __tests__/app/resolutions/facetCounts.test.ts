import { facetCounts } from "../../../app/_resolutions/facetCounts";
import { filterRollCalls } from "../../../app/api/v1/_rollCalls/filterRollCalls";
import { smallRelease, votesOf } from "../../analysis/smallRelease";
import { day, iso } from "../../release/tinyContent";

const release = smallRelease([
  ["one", { USA: "in_favour", CUB: "against" }, { body: "HRC", subject: iso("PRK"), topics: ["rights"] }],
  ["two", { USA: "in_favour" }, { body: "HRC", subject: iso("IRN"), topics: ["rights", "women"] }],
  ["three", { USA: "against" }, { body: "GA", subject: iso("PRK"), topics: [], mode: "recorded_vote" }],
]);

const tally = (inFavour: number | null, against: number | null) => ({
  ...{ inFavour, against },
  ...{ abstaining: null, nonVoting: null, members: null },
});

describe("facetCounts", () => {
  it("counts each value, most first, a text with two topics in both and one without a subject in none", () => {
    const { body, topic, subject } = facetCounts(release, {});
    expect([[...body], [...topic], [...subject]]).toEqual([
      [
        ["HRC", 2],
        ["GA", 1],
      ],
      [
        ["rights", 2],
        ["women", 1],
      ],
      [
        ["PRK", 2],
        ["IRN", 1],
      ],
    ]);
  });

  it("counts a facet under the rest of the filter and not under itself", () => {
    const { body, subject } = facetCounts(release, { body: "GA" });
    expect([[...body], [...subject]]).toEqual([
      [
        ["HRC", 2],
        ["GA", 1],
      ],
      [["PRK", 1]],
    ]);
  });

  it("counts margins in bands, from the widest, and years, newest first", () => {
    const dated = smallRelease([
      ["a", votesOf({ inFavour: 12, against: 1 }), { date: day("2014-03-28"), officialTally: tally(12, 1) }],
      ["b", votesOf({ inFavour: 2, against: 3 }), { date: day("2015-01-01"), officialTally: tally(2, 3) }],
      ["c", {}, { date: day("2014-12"), officialTally: tally(110, 9) }],
      ["d", {}, { date: day("2014-12"), officialTally: tally(null, null) }],
    ]);
    expect([[...facetCounts(dated, {}).margin], [...facetCounts(dated, { margin: "below-0" }).year]]).toEqual([
      [
        ["over-100", 1],
        ["11-50", 1],
        ["below-0", 1],
      ],
      [["2015", 1]],
    ]);
    expect(filterRollCalls(dated, { margin: "11-50", year: "2014" })).toEqual([0]);
  });

  it("counts how the chosen state voted, whichever choice is in force, and nothing where there is none", () => {
    const ofUs = facetCounts(release, { state: iso("USA"), choice: "against", body: "HRC" });
    expect([[...ofUs.choice], [...ofUs.body], [...facetCounts(release, {}).choice]]).toEqual([
      [["in_favour", 2]],
      [["GA", 1]],
      [],
    ]);
  });

  it("counts among the votes of a state that chose so", () => {
    expect([...facetCounts(release, { state: iso("CUB"), choice: "against" }).body]).toEqual([["HRC", 1]]);
  });
});
