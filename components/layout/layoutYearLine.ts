import type { PlotLabel } from "./PlotLabel";
import type { PlotPath } from "./PlotPath";
import type { PlotRule } from "./PlotRule";
import { textWidth } from "./textWidth";
import type { YearLine, YearShare } from "./YearLine";
import { labelledYears, yearScale, yearX, type YearScale } from "./yearScale";

/** What the line is of. */
export interface YearLineWords {
  /** A share as it is read: "78%". */
  readonly shareText: (share: number) => string;
  /** What is counted below the line: "Shared votes". */
  readonly counted: string;
  /** The highest or the lowest share, beside its dot: "78% in 1985". */
  readonly extreme: (share: string, year: number) => string;
  /** What the bars below are, with the most and its year. */
  readonly counts: (counted: string, most: number, year: number) => string;
  /** What one year tells. */
  readonly story: (of: YearShare) => string;
}

const [TOP, PLOT, BETWEEN, BARS, AXIS] = [20, 200, 42, 34, 26];
const LEFT = 40;
const RIGHT = 46;
const SIZE = 12;
const LABEL = 12.5;
/** Between the ticks' labels and a value written beside them. */
const EDGE = 10;
const TICKS = [0, 0.5, 1];

interface Frame {
  readonly scale: YearScale;
  readonly right: number;
  readonly y: (share: number) => number;
}

/** Where everything in a line over years stands, for a width in px: shares from 0 to 1 upwards, and below, as bars, how many roll calls each year's rests on. */
export function layoutYearLine(years: readonly YearShare[], words: YearLineWords, width: number): YearLine {
  if (years.length === 0) return { height: 20, paths: [], dots: [], labels: [], rules: [], marks: [], areas: [] };
  const right = width - RIGHT;
  const scale = yearScale(
    years.map(({ year }) => year),
    LEFT,
    right,
  );
  const frame = { scale, right, y: (share: number) => TOP + (1 - share) * PLOT };
  const foot = TOP + PLOT + BETWEEN + BARS;
  const boxes = years.map(({ year }) => ({
    x: yearX(scale, year) - scale.slot / 2,
    y: TOP,
    width: scale.slot,
    height: foot - TOP,
  }));
  return {
    height: foot + AXIS,
    paths: [countBars(years, frame, foot), ...lines(years, frame)],
    dots: dotsOf(years, frame),
    labels: [...values(years, words, frame), ...counts(years, words), ...axis(scale, foot), ...ticks(words, frame)],
    rules: rulesOf(frame, foot),
    marks: years.map((of, i) => ({ ...(boxes[i] ?? { x: 0, y: 0, width: 0, height: 0 }), story: words.story(of) })),
    areas: boxes.map((box, mark) => ({ ...box, mark })),
  };
}

function lines(years: readonly YearShare[], { scale, y }: Frame): PlotPath[] {
  const commands = years.flatMap(({ year, share }, i) => {
    if (share === null) return [];
    const before = years[i - 1];
    const goesOn = before !== undefined && before.share !== null && before.year === year - 1;
    return [`${goesOn ? "L" : "M"}${px(yearX(scale, year))} ${px(y(share))}`];
  });
  return commands.length > 0 ? [{ x: 0, y: 0, d: commands.join(""), stroke: "ink", strokeWidth: 2 }] : [];
}

function countBars(years: readonly YearShare[], { scale }: Frame, foot: number): PlotPath {
  const most = Math.max(1, ...years.map(({ n }) => n));
  const wide = Math.min(20, scale.slot * 0.7);
  const bars = years.flatMap(({ year, n }) => {
    const height = px((n / most) * BARS);
    return n > 0 ? [`M${px(yearX(scale, year) - wide / 2)} ${foot}v${-height}h${px(wide)}v${height}z`] : [];
  });
  return { x: 0, y: 0, d: bars.join("") || "M0 0", fill: "muted" };
}

/** A year is a dot where there is room for one; in any case where nothing else would show it. */
function dotsOf(years: readonly YearShare[], { scale, y }: Frame) {
  const radius = Math.min(3.5, Math.max(1.6, px(scale.slot * 0.3)));
  const isAlone = (i: number) => (years[i - 1]?.share ?? null) === null && (years[i + 1]?.share ?? null) === null;
  return years.flatMap(({ year, share, few }, i) => {
    const isShown = few || scale.slot >= 7 || isAlone(i);
    return share !== null && isShown ? [{ x: px(yearX(scale, year)), y: px(y(share)), radius, open: few }] : [];
  });
}

/** The last value at the line's end, and the highest and the lowest where they are others and have room. */
function values(years: readonly YearShare[], { shareText, extreme }: YearLineWords, { scale, right, y }: Frame): PlotLabel[] {
  const known = years.flatMap(({ year, share, few }) => (share === null ? [] : [{ year, share, few }]));
  const last = known.at(-1);
  if (!last) return [];
  const end: PlotLabel = {
    x: yearX(scale, last.year) + 8,
    y: y(last.share) + 4.5,
    text: shareText(last.share),
    size: 13,
    bold: true,
  };
  const firm = known.filter(({ few }) => !few);
  const [highest] = firm.toSorted((a, b) => b.share - a.share || a.year - b.year);
  const [lowest] = firm.toSorted((a, b) => a.share - b.share || a.year - b.year);
  const extremes = [
    ...(highest && highest.year !== last.year ? [{ of: highest, dy: -9 }] : []),
    ...(lowest && lowest.year !== last.year && lowest.share !== highest?.share ? [{ of: lowest, dy: 19 }] : []),
  ];
  const labels = extremes.map(({ of, dy }): PlotLabel => {
    const text = extreme(shareText(of.share), of.year);
    const half = textWidth(text, LABEL) / 2;
    const x = Math.min(Math.max(yearX(scale, of.year), scale.left + EDGE + half), right - half);
    return { x, y: y(of.share) + dy, text, size: LABEL, anchor: "middle" };
  });
  return [end, ...labels.filter(({ x, y: at }) => x < end.x - 60 || Math.abs(at - end.y) > 16)];
}

function counts(years: readonly YearShare[], { counted, counts: say }: YearLineWords): PlotLabel[] {
  const [most] = years.toSorted((a, b) => b.n - a.n || a.year - b.year);
  const text = most ? say(counted, most.n, most.year) : counted;
  return [{ x: LEFT, y: TOP + PLOT + BETWEEN - 10, text, size: SIZE, colour: "muted" }];
}

function axis(scale: YearScale, foot: number): PlotLabel[] {
  return labelledYears(scale, undefined).map((year) => {
    return { x: yearX(scale, year), y: foot + 18, text: String(year), size: SIZE, anchor: "middle", colour: "muted" };
  });
}

function ticks({ shareText }: YearLineWords, { y }: Frame): PlotLabel[] {
  return TICKS.map((share) => {
    return { x: LEFT - 6, y: y(share) + 4, text: shareText(share), size: SIZE, anchor: "end", colour: "muted" };
  });
}

function rulesOf({ scale, right, y }: Frame, foot: number): PlotRule[] {
  const levels = TICKS.map((share): PlotRule => ({ x: LEFT, x2: right, y: y(share), y2: y(share), kind: "hairline" }));
  const years = labelledYears(scale, undefined).map((year): PlotRule => {
    return { x: yearX(scale, year), x2: yearX(scale, year), y: foot + 1, y2: foot + 5, kind: "tick" };
  });
  return [...levels, { x: LEFT, x2: right, y: foot + 0.5, y2: foot + 0.5, kind: "hairline" }, ...years];
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
