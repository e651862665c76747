import { columnsFor } from "../../../figures/vote/columnsFor";
import { layoutVote } from "../../../figures/vote/layoutVote";
import { voteOf } from "../support/voteOf";

const SMALL = voteOf(
  {
    african: { in_favour: 6, abstaining: 7 },
    "asia-pacific": { in_favour: 6, against: 3, abstaining: 4 },
    "western-european-and-others": { in_favour: 7 },
  },
  ["western-european-and-others"],
);
const LARGE = voteOf({
  african: { in_favour: 60, abstaining: 20, against: 10, non_voting: 1 },
  "asia-pacific": { in_favour: 3 },
});

test("columns go where they make the rows lowest, and no more of them than that takes", () => {
  expect(
    columnsFor(
      [
        [0, 7, 6],
        [3, 4, 6],
      ],
      [1, 1, 1],
      7,
    ),
  ).toEqual([1, 3, 2]);
  expect(columnsFor([[1, 1, 1]], [1, 1, 1], 9)).toEqual([1, 1, 1]);
});

test.each([288, 440, 560, 720, 900])("at %i px every member has one box within the drawing and no two overlap", (width) => {
  const { bars, height } = layoutVote(SMALL, width);
  expect(bars).toHaveLength(33);
  for (const box of bars) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
  for (const a of bars) for (const b of bars) if (a !== b) expect(overlap(a, b)).toBe(false);
});

test("at 288 px the boxes stand two to a row and the choices below each other", () => {
  const { bars, labels } = layoutVote(SMALL, 288);
  expect(new Set(bars.map(({ x }) => x)).size).toBe(2);
  expect(labels.filter(({ number }) => number).map(({ number, text }) => `${number} ${text}`)).toEqual([
    "19 in favour",
    "11 abstaining",
    "3 against",
  ]);
});

test("the bloc is dashed, its choice the same", () => {
  const { bars } = layoutVote(SMALL, 900);
  expect(bars.filter(({ inside }) => inside).map(({ choice }) => choice)).toEqual(Array(7).fill("in_favour"));
});

test("above sixty members boxes hold codes, and on a phone bars hold numbers", () => {
  expect(new Set(layoutVote(LARGE, 900).bars.map(({ text }) => text))).toEqual(new Set(["AAA"]));
  const narrow = layoutVote(LARGE, 288);
  expect(narrow.bars.map(({ text }) => text)).toEqual(["60", "20", "10", undefined, "3"]);
  expect(narrow.labels.map(({ text }) => text)).toContain("1 non-voting");
});

test("the non-voting have a column where there are any", () => {
  const heads = (layout: ReturnType<typeof layoutVote>) => layout.labels.filter(({ number }) => number).map(({ text }) => text);
  expect(heads(layoutVote(SMALL, 900))).toEqual(["against", "abstaining", "in favour"]);
  expect(heads(layoutVote(LARGE, 900))).toEqual(["against", "abstaining", "in favour", "non-voting"]);
});

test("a text without a vote is an open circle", () => {
  const none = voteOf({});
  const tally = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };
  const layout = layoutVote({ ...none, tally, rollCall: { ...none.rollCall, mode: "without_a_vote" } }, 560);
  expect(layout.circles).toHaveLength(1);
  expect(layout.bars).toEqual([]);
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
