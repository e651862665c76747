import { parseCalendarDate, type CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";

const date = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
};

describe("spanCovers", () => {
  const span = { from: date("1991-12-24"), to: date("2014-02-18") };

  it("includes the first and the last day", () => {
    expect(["1991-12-23", "1991-12-24", "2014-02-18", "2014-02-19"].map((day) => spanCovers(span, date(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("compares at the month where the date has no day", () => {
    expect(["1991-11", "1991-12", "2014-02", "2014-03"].map((month) => spanCovers(span, date(month)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("compares at the month where the span has no day", () => {
    expect(spanCovers({ from: date("1946-05"), to: null }, date("1946-05-01"))).toBe(true);
  });

  it("is open where a side is not known", () => {
    expect(spanCovers({ from: null, to: null }, date("1900"))).toBe(true);
  });
});

describe("parseCalendarDate", () => {
  it("takes years, months and days that the calendar has", () => {
    expect(["1946", "1946-05", "2004-02-29"].map(parseCalendarDate)).toEqual(["1946", "1946-05", "2004-02-29"]);
  });

  it("refuses the rest", () => {
    expect(["", "46", "2014-13", "2014-2-1", "2003-02-29", "2014-03-28T00:00"].map(parseCalendarDate)).toEqual(
      Array(6).fill(undefined),
    );
  });
});
