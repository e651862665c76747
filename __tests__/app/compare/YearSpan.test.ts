import { earliestEnd, endingIn, ofLength, spanInWords, spanOf } from "../../../app/_compare/live/YearSpan";
import { day } from "../../release/tinyContent";

const ALL = { first: 1946, last: 2024 };

describe("a period of whole years", () => {
  it("is what the page's dates reach over, within the years that there are", () => {
    expect(spanOf({}, ALL)).toEqual(ALL);
    expect(spanOf({ from: day("1990-05-01"), to: day("1999") }, ALL)).toEqual({ first: 1990, last: 1999 });
    expect(spanOf({ from: day("1900"), to: day("1950") }, ALL)).toEqual({ first: 1946, last: 1950 });
  });

  it("keeps its length as it moves; that of all years becomes ten", () => {
    expect(endingIn(2004, { first: 1990, last: 1994 }, ALL)).toEqual({ first: 2000, last: 2004 });
    expect(endingIn(2004, ALL, ALL)).toEqual({ first: 1995, last: 2004 });
  });

  it("ends no earlier than its length allows", () => {
    expect([earliestEnd({ first: 1990, last: 1994 }, ALL), earliestEnd(ALL, ALL)]).toEqual([1950, 1955]);
  });

  it("ends where it did when its length changes", () => {
    expect(ofLength(1, { first: 1990, last: 1994 }, ALL)).toEqual({ first: 1994, last: 1994 });
    expect(ofLength(0, { first: 1990, last: 1994 }, ALL)).toEqual(ALL);
  });

  it("is said as readers say it", () => {
    expect([spanInWords({ first: 1995, last: 2004 }), spanInWords({ first: 1995, last: 1995 })]).toEqual([
      "1995 to 2004",
      "1995",
    ]);
  });
});
