import { layoutKey } from "../../../components/layout/layoutKey";

const ENTRIES = [
  { sign: "in_favour", label: "in favour" },
  { sign: "without_a_vote", label: "adopted without a vote" },
] as const;

test("a key stands in one line where there is room", () => {
  const { labels, height, circles, swatches } = layoutKey(ENTRIES, 400);
  expect(new Set(labels.map(({ y }) => y)).size).toBe(1);
  expect({ height, circles: circles.length, swatches: swatches.length }).toEqual({ height: 20, circles: 1, swatches: 1 });
});

test("an entry that does not fit starts a line", () => {
  const { labels, height } = layoutKey(ENTRIES, 160);
  expect(labels.map(({ x }) => x)).toEqual([18, 18]);
  expect(height).toBe(40);
});
