import { layoutYearLine } from "../../../components/layout/layoutYearLine";
import type { YearShare } from "../../../components/layout/YearLine";

const WORDS = {
  shareText: (share: number) => share.toFixed(2),
  counted: "Votes",
  extreme: (share: string, year: number) => `${share} in ${year}`,
  counts: (counted: string, most: number, year: number) => `${counted} a year, at most ${most} (${year})`,
  story: ({ year, n }: YearShare) => `${year}: ${n}`,
};

function of(year: number, share: number | null, n: number): YearShare {
  return { year, share, n, few: share !== null && n < 20 };
}

const YEARS = [of(2000, 0.5, 40), of(2001, 1, 80), of(2002, null, 0), of(2003, 0, 20), of(2004, 0.75, 10), of(2005, 0.25, 30)];

describe("layoutYearLine", () => {
  const { paths, dots, labels, marks, areas, height } = layoutYearLine(YEARS, WORDS, 686);

  it("breaks the line at a year without a value and never draws it as zero", () => {
    expect(paths[1]?.d).toBe("M90 120L190 20M390 220L490 70L590 170");
  });

  it("draws the roll calls of each year as a bar, none for none", () => {
    expect(paths[0]?.d.match(/M/g)).toHaveLength(5);
    expect(paths[0]?.d).toContain("M180 296v-34h20v34z");
  });

  it("opens the circle of a year that rests on few", () => {
    expect(dots.map(({ x, open }) => [x, open])).toEqual([
      [90, false],
      [190, false],
      [390, false],
      [490, true],
      [590, false],
    ]);
  });

  it("writes the last value at the line's end, and the highest and the lowest of those with enough roll calls", () => {
    expect(labels.slice(0, 4).map(({ text }) => text)).toEqual([
      "0.25",
      "1.00 in 2001",
      "0.00 in 2003",
      "Votes a year, at most 80 (2001)",
    ]);
  });

  it("tells of every year, the empty one too, where it is pointed at", () => {
    expect(marks.map(({ story }) => story)).toEqual(["2000: 40", "2001: 80", "2002: 0", "2003: 20", "2004: 10", "2005: 30"]);
    expect(areas[2]).toEqual({ x: 240, y: 20, width: 100, height: 276, mark: 2 });
  });

  it.each([288, 560, 900])("keeps everything within %i px, over sixty years too", (width) => {
    const long = Array.from({ length: 79 }, (_, i) => of(1946 + i, Math.abs(Math.sin(i)), i * 2));
    const line = layoutYearLine(long, WORDS, width);
    for (const { x, width: wide } of line.areas) expect([x >= 0, x + wide <= width]).toEqual([true, true]);
    for (const { x } of line.labels) expect(x).toBeLessThan(width);
    expect(line.height).toBe(height);
  });

  it("draws nothing of no years", () => {
    expect(layoutYearLine([], WORDS, 560)).toMatchObject({ height: 20, paths: [], marks: [] });
  });
});
