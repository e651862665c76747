import { timelineFinding } from "../../../figures/timeline/timelineFinding";
import type { TimelineNumbers } from "../../../figures/timeline/TimelineNumbers";
import { textOf, timelineOf } from "../support/timelineOf";

const since = (...texts: TimelineNumbers["texts"]) => timelineFinding(timelineOf(texts, "a-2014"));
const NOW = textOf(2014, 30, 6);

test("as many in favour, more against", () => {
  expect(since(textOf(2011, 30, 3), NOW)).toBe("Thirty in favour in 2014, as in 2011, but six against instead of three");
});

test("as many of both", () => {
  expect(since(textOf(2011, 30, 6), NOW)).toBe("Thirty in favour and six against in 2014, as in 2011");
});

test("others in favour, as many against; and both changed", () => {
  expect(since(textOf(2011, 28, 6), NOW)).toBe("Thirty in favour in 2014 after twenty-eight in 2011, and six against both times");
  expect(since(textOf(2011, 28, 5), NOW)).toBe(
    "Thirty in favour in 2014 after twenty-eight in 2011, and six against instead of five",
  );
});

test("nobody against before", () => {
  expect(since(textOf(2011, 30, 0), NOW)).toBe("Thirty in favour in 2014, as in 2011, but six against instead of none");
});

test("figures where one number is above thirty", () => {
  expect(since(textOf(2011, 41, 2), NOW)).toBe("30 in favour in 2014 after 41 in 2011, and 6 against instead of 2");
});

test("texts without a vote and of other bodies between are passed over", () => {
  const without = { ...textOf(2013, null, null), mode: "without_a_vote" } as const;
  const assembly = { ...textOf(2012, 100, 10), panel: "assembly" } as const;
  expect(since(textOf(2011, 30, 3), assembly, without, NOW)).toBe(
    "Thirty in favour in 2014, as in 2011, but six against instead of three",
  );
});

test("the first vote, no vote, no text", () => {
  expect(since(NOW)).toBe("Thirty in favour and six against in 2014, the first recorded vote");
  const without = { ...textOf(2013, null, null), mode: "without_a_vote" } as const;
  expect(timelineFinding(timelineOf([without, { ...without, date: "2015-03-01" }], null))).toBe(
    "None of 2 texts was put to a recorded vote",
  );
  expect(timelineFinding(timelineOf([], null))).toBe("No text on the DPRK in this release");
});
