import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import { shortenedText } from "../../components/layout/shortenedText";
import type { PlaceboLayout } from "./PlaceboLayout";
import type { PlaceboNumbers, PlaceboText } from "./PlaceboNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const SIZE = 12;
const TOP = 22;
const HISTOGRAM = 120;
const ROW = 24;
const NAMES = { narrow: 92, wide: 150 } as const;
const WIDE = 500;
/** A bar stands for one number of votes, or where there are more for one of so many ranges of shares. */
const MOST_BARS = 60;
const DOT = 9;

/** Where px are: a share along. */
interface Scale {
  readonly left: number;
  readonly right: number;
  readonly x: (share: number) => number;
}

/** Where everything in a placebo's drawing stands, for a width in px: the random blocs as a histogram, below it a row of dots for each country. */
export function layoutPlacebo(numbers: PlaceboNumbers, width: number, say: Messages = en): PlaceboLayout {
  const { outsideShare, countries } = numbers;
  if (outsideShare === null) return { height: 20, paths: [], labels: [], rules: [], dots: [], marks: [] };
  const left = width < WIDE ? NAMES.narrow : NAMES.wide;
  const right = width - 14;
  const scale: Scale = { left, right, x: (share) => left + share * (right - left) };
  const base = TOP + HISTOGRAM;
  const rowAt = (row: number) => base + 40 + row * ROW;
  const bottom = rowAt(countries.length - 1) + 16;
  const rows = layoutRows(numbers, scale, rowAt, say);
  return {
    height: bottom + 22,
    paths: [histogram(numbers, scale, base), line(scale.x(outsideShare), TOP, bottom)],
    labels: [...heads(numbers, scale, base, say), ...rows.labels, ...ticks(scale, bottom, say)],
    rules: [
      { x: left, x2: right, y: base, y2: base, kind: "hairline" },
      ...countries.map((_, row) => ({ x: left, x2: right, y: rowAt(row), y2: rowAt(row), kind: "hairline" as const })),
    ],
    dots: rows.dots,
    marks: rows.marks,
  };
}

function histogram({ random, inFavour }: PlaceboNumbers, { x, left, right }: Scale, base: number): PlotPath {
  const bars = Math.min(inFavour, MOST_BARS);
  const counts = new Array<number>(bars + 1).fill(0);
  for (const { share, count } of random) counts[Math.round(share * bars)] = (counts[Math.round(share * bars)] ?? 0) + count;
  const most = Math.max(1, ...counts);
  const step = (right - left) / bars;
  const drawn = counts.map((count, bar) => {
    const height = tenth((count / most) * (HISTOGRAM - 16));
    return count === 0 ? "" : `M${tenth(x(bar / bars) - step / 2 + 0.5)} ${base}v${-height}h${tenth(step - 1)}v${height}z`;
  });
  return { x: left, y: base, d: drawn.join("") || `M${left} ${base}`, fill: "abstaining-outline" };
}

function line(x: number, top: number, bottom: number): PlotPath {
  return { x, y: top, d: `M${tenth(x)} ${top}V${bottom}`, stroke: "ink", strokeWidth: 1.5 };
}

function heads(
  { outsideShare, draws, rollCall }: PlaceboNumbers,
  { x, left, right }: Scale,
  base: number,
  say: Messages,
): readonly PlotLabel[] {
  const at = x(outsideShare ?? 0);
  const isLeft = at < (left + right) / 2;
  const text = say.placebo.head(rollCall.symbol, say.rounded(outsideShare ?? 0));
  return [
    { x: isLeft ? at + 5 : at - 5, y: TOP - 8, text, size: 12.5, bold: true, anchor: isLeft ? "start" : "end" },
    { x: 0, y: base - 4, text: say.placebo.random(draws), size: SIZE },
  ];
}

function ticks({ x }: Scale, bottom: number, say: Messages): readonly PlotLabel[] {
  const at = [
    [0, say.scale.none, "start"],
    [0.5, say.scale.half, "middle"],
    [1, say.scale.all, "end"],
  ] as const;
  return at.map(([share, text, anchor]) => ({ x: x(share), y: bottom + 16, text, size: SIZE, anchor, colour: "muted" }));
}

function layoutRows(
  { countries }: PlaceboNumbers,
  { x, left }: Scale,
  rowAt: (row: number) => number,
  say: Messages,
): Pick<PlaceboLayout, "dots" | "labels" | "marks"> {
  const texts = countries.flatMap(({ texts: own, country }, row) => own.map((text) => ({ ...text, country, row })));
  // The text itself is drawn last, over the others.
  const ordered = distinct(texts, x).toSorted(
    (a, b) => Number(a.isShown) - Number(b.isShown) || a.row - b.row || a.outsideShare - b.outsideShare,
  );
  return {
    labels: countries.map(({ country, isOwn, texts: own }, row) => ({
      x: 0,
      y: rowAt(row) + 4,
      text: shortenedText(`${country} (${own.length})`, left - 10, SIZE),
      size: SIZE,
      bold: isOwn,
    })),
    dots: ordered.map((text, mark) => ({ x: x(text.outsideShare), y: rowAt(text.row), chosen: text.isShown, mark })),
    marks: ordered.map((text) => ({
      x: x(text.outsideShare) - DOT,
      y: rowAt(text.row) - DOT,
      width: 2 * DOT,
      height: 2 * DOT,
      story: storyOf(text, say),
    })),
  };
}

interface Dot extends PlaceboText {
  readonly country: string;
  readonly row: number;
  /** Further texts on the country that fall onto the same place. */
  readonly more: number;
}

/** One dot for all the texts of a row that would stand within so many px: of hundreds no reader could tell them apart. */
const NEAR = 4;

function distinct(texts: readonly Omit<Dot, "more">[], x: Scale["x"]): readonly Dot[] {
  const dots = new Map<string, Dot>();
  for (const text of texts) {
    const place = `${text.row} ${text.isShown ? "shown" : Math.round(x(text.outsideShare) / NEAR)}`;
    const before = dots.get(place);
    dots.set(place, before ? { ...before, more: before.more + 1 } : { ...text, more: 0 });
  }
  return [...dots.values()];
}

function storyOf({ country, label, outside, inFavour, outsideShare, more }: Dot, say: Messages): string {
  const others = more === 0 ? "" : say.placebo.besides(more);
  return say.placebo.story(country, label, outside, inFavour, say.rounded(outsideShare)) + others;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
