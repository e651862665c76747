import { examplesOf } from "../../../app/_methods/examplesOf";
import { MEASURES } from "../../../app/_methods/measures";
import { buildRelease } from "../../../release/buildRelease";
import { readSeed } from "../../../seed/readSeed";

const release = buildRelease(readSeed(), { number: 1, publishedAt: "2026-01-01T00:00:00Z", note: "", hash: "" });

describe("examplesOf", () => {
  it("works the measures through on the claim's vote, with the numbers put into the formulas", () => {
    const examples = examplesOf(release);
    expect(examples?.on).toBe("A/HRC/RES/25/25 of 28 March 2014, with Western European and Others as the bloc");
    expect(Object.fromEntries(examples?.byMeasure ?? [])).toMatchObject({
      "Outside support": "Y(O) = 23",
      "Outside share": "23 ∕ 30 = 0.767",
      Grades: "Y(O) = 23, Y = 30, N(O) = 6: adopted without bloc",
    });
  });

  it("names measures that the page has", () => {
    const names = new Set(MEASURES.map(({ name }) => name));
    expect([...(examplesOf(release)?.byMeasure.keys() ?? ["none"])].filter((name) => !names.has(name))).toEqual([]);
  });
});
