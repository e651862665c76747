import { breakingPointTable } from "../../../figures/breakingPoint/breakingPointTable";
import { breakingPointWords } from "../../../figures/breakingPoint/breakingPointWords";
import { countBreakingPoint } from "../../../figures/breakingPoint/countBreakingPoint";
import { layoutBreakingPoint } from "../../../figures/breakingPoint/layoutBreakingPoint";
import { stepCommands } from "../../../components/layout/stepCommands";
import { buildRelease } from "../../../release/buildRelease";
import { parseRollCallId, type RollCallId } from "../../../release/RollCallId";
import { readSeed } from "../../../seed/readSeed";

const release = buildRelease(readSeed(), { number: 1, publishedAt: "2025-01-01T00:00:00Z", note: "", hash: "" });
const cited = countBreakingPoint(release, {});
const of = (id: string) => countBreakingPoint(release, { rollCall: parseRollCallId(id) as RollCallId });

test("the cited vote: 17 members down to Peru, 27 down to Kazakhstan", () => {
  expect([cited.inFavour, cited.against, cited.half, cited.majority]).toEqual([30, 6, 17, 27]);
  expect(cited.steps[16]).toEqual({
    state: "PER",
    name: "Peru",
    choice: "in_favour",
    agreement: 0.411905,
    outside: 14,
    outsideAgainst: 5,
  });
  expect(cited.steps[26]).toMatchObject({ name: "Kazakhstan", outside: 5, outsideAgainst: 5 });
});

test("each step takes away just the member that was called hostile, and in the end nobody is left", () => {
  let [outside, against] = [30, 6];
  for (const step of cited.steps) {
    if (step.choice === "in_favour") outside--;
    if (step.choice === "against") against--;
    expect([step.outside, step.outsideAgainst]).toEqual([outside, against]);
  }
  expect([outside, against]).toEqual([0, 0]);
});

test("the words state the finding, the names at the crossings and what closeness rests on", () => {
  const words = breakingPointWords(cited);
  expect(words.title).toBe("Seventeen members must be called hostile before most of the support no longer comes from outside");
  expect(words.sentence).toContain("They reach down to Peru, with 14 left in favour. After 27, down to Kazakhstan");
  expect(words.subtitle).toContain("Closeness: published figures of 28 March 2014, from 421 General Assembly roll calls");
});

test("a text without a vote has no steps, no table and no drawing", () => {
  const unvoted = of("a-hrc-res-22-13");
  expect(breakingPointWords(unvoted).sentence).toBe("Who voted how is not known for this text.");
  expect(breakingPointTable(unvoted).rows).toEqual([]);
  expect(layoutBreakingPoint(unvoted, 900).paths).toEqual([]);
});

test.each([288, 560, 900])("at %i px every mark stays within the drawing, for 47 members and for 193", (width) => {
  for (const numbers of [cited, of("a-res-69-188")]) {
    const { areas, marks, paths, labels, height } = layoutBreakingPoint(numbers, width);
    expect(areas).toHaveLength(numbers.steps.length);
    expect(marks.map(({ story }) => story)).not.toContain("");
    const points = paths.flatMap((path) => [path, ...path.points]);
    expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(width);
    expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(height);
    expect(Math.max(...labels.map(({ x }) => x))).toBeLessThan(width);
  }
});

test("a path of steps goes along, then down, and leaves out what continues straight", () => {
  const points = [
    { x: 10, y: 0 },
    { x: 20, y: 5 },
    { x: 30, y: 5 },
  ];
  expect(stepCommands({ x: 0, y: 0, points, choice: "against" })).toBe("M0 0H20V5H30");
});
