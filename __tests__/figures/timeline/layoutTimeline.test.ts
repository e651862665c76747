import { layoutTimeline } from "../../../figures/timeline/layoutTimeline";
import { labelledYears, yearScale } from "../../../components/layout/yearScale";
import { textOf, timelineOf } from "../support/timelineOf";

const YEARS = Array.from({ length: 24 }, (_, i) => 2003 + i);
const WITHOUT = { ...textOf(2012, null, null), mode: "without_a_vote" } as const;
const NUMBERS = timelineOf([textOf(2003, 28, 10), WITHOUT, textOf(2014, 30, 6), { ...WITHOUT, date: "2026-03-01" }], "a-2014");

test("every second year is labelled where there is room, every fifth on a phone, and near ones give way to the year pointed out", () => {
  expect(labelledYears(yearScale(YEARS, 100, 900), undefined).slice(0, 3)).toEqual([2003, 2005, 2007]);
  expect(labelledYears(yearScale(YEARS, 0, 288), undefined)).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(labelledYears(yearScale(YEARS, 0, 288), 2014)).toEqual([2005, 2010, 2014, 2020, 2025]);
});

test("a year without a text stays empty, a text without a vote is a circle", () => {
  const { bars, circles } = layoutTimeline(NUMBERS, 900);
  expect(new Set(bars.map(({ x }) => x)).size).toBe(2);
  expect(circles).toHaveLength(2);
});

test.each([288, 560, 900])("at %i px each bar is as high as every other and carries its number in favour", (width) => {
  const { bars } = layoutTimeline(NUMBERS, width);
  const heights = [...new Set(bars.map(({ x }) => x))].map((x) =>
    bars.filter((bar) => bar.x === x).reduce((sum, bar) => sum + bar.height, 0),
  );
  heights.forEach((height) => expect(height).toBeCloseTo(100));
  expect(bars.flatMap(({ text }) => text ?? [])).toEqual(["28", "30"]);
});

test("numbers are turned where bars are too narrow for them", () => {
  expect(layoutTimeline(NUMBERS, 900).bars.some(({ turned }) => turned)).toBe(false);
  expect(layoutTimeline(NUMBERS, 288).bars.some(({ turned }) => turned)).toBe(true);
});

test("circles beside each other do not touch on a phone", () => {
  const years = YEARS.map((year) => ({ ...WITHOUT, date: `${year}-03-01` }));
  const { circles } = layoutTimeline(timelineOf(years, null), 288);
  const [first, second] = circles;
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(2 * (first?.radius ?? 0) + 1.6);
});

test("several texts of a year stand side by side in it", () => {
  const { bars } = layoutTimeline(timelineOf([textOf(2014, 30, 6), { ...textOf(2014, 27, 6), id: "a-2014.2" }], "a-2014"), 900);
  const xs = [...new Set(bars.map(({ x }) => x))];
  expect(xs).toHaveLength(2);
  expect(Math.abs((xs[1] ?? 0) - (xs[0] ?? 0))).toBeGreaterThanOrEqual(bars[0]?.width ?? 0);
});

test("those inside the bloc are a dashed part of the same bar, and the number is of those outside", () => {
  const text = { ...textOf(2014, 30, 6), inFavourInside: 7 };
  const { bars } = layoutTimeline({ ...timelineOf([text], "a-2014"), bloc: "NATO" }, 900);
  expect(bars.map(({ choice, inside, text: number }) => ({ choice, inside, number }))).toEqual([
    { choice: "in_favour", inside: false, number: "23" },
    { choice: "in_favour", inside: true, number: undefined },
    { choice: "abstaining", inside: false, number: undefined },
    { choice: "against", inside: false, number: undefined },
  ]);
});

test("no text: nothing is drawn and nothing breaks", () => {
  expect(layoutTimeline(timelineOf([], null), 560)).toMatchObject({ bars: [], marks: [] });
});
