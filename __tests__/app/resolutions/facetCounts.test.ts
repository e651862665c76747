import { facetCounts } from "../../../app/_resolutions/facetCounts";
import { smallRelease } from "../../analysis/smallRelease";
import { iso } from "../../release/tinyContent";

const release = smallRelease([
  ["one", { USA: "in_favour", CUB: "against" }, { body: "HRC", subject: iso("PRK"), topics: ["rights"] }],
  ["two", { USA: "in_favour" }, { body: "HRC", subject: iso("IRN"), topics: ["rights", "women"] }],
  ["three", { USA: "against" }, { body: "GA", subject: iso("PRK"), topics: [], mode: "recorded_vote" }],
]);

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

  it("counts among the votes of a state that chose so", () => {
    expect([...facetCounts(release, { state: iso("CUB"), choice: "against" }).body]).toEqual([["HRC", 1]]);
  });
});
