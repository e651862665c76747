import type { Box } from "../../components/layout/Box";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { textWidth } from "../../components/layout/textWidth";
import { yearX, type YearScale } from "../../components/layout/yearScale";
import type { Choice } from "../../formats/words/Choice";
import type { StackedShape, StatePanelLayout } from "./StateLayout";
import type { StatePanel } from "./StateNumbers";
import { yearStory } from "./yearStory";
import type { Messages } from "../words/messages/Messages";

/** From the foot up: what was in favour stands on the ground, what was against hangs from the top, so that both can be read off. */
const UPWARDS: readonly Choice[] = ["in_favour", "abstaining", "non_voting", "against"];
const [CIRCLES, SHARES, LABEL_LINE, COUNTS] = [20, 96, 24, 22];
const SIZE = 12;
const WIDEST = 26;
/** The part of a year's slot that its bar takes. */
const FILL = 0.84;
const CIRCLE = 5;
const CIRCLE_FILL = 0.34;

interface Frame {
  readonly scale: YearScale;
  readonly top: number;
  readonly right: number;
  readonly say: Messages;
}

/** How high a panel is, in px. */
export function panelHeight(panel: StatePanel): number {
  return circlesHeight(panel) + SHARES + LABEL_LINE + COUNTS;
}

function circlesHeight({ years }: StatePanel): number {
  return years.some(({ withoutVote }) => withoutVote > 0) ? CIRCLES : 0;
}

/** One panel: shares as stacked bars, an open circle above each year with texts adopted without a vote, below how many votes the year had. */
export function layoutStatePanel(panel: StatePanel, { scale, top, right, say }: Frame): StatePanelLayout {
  const head = top + circlesHeight(panel);
  const foot = head + SHARES;
  const gaps = gapsOf(panel, scale, head);
  const countsFoot = foot + LABEL_LINE + COUNTS;
  return {
    shapes: UPWARDS.map((choice, i) => stackOf(panel, choice, UPWARDS.slice(0, i), scale, foot)).filter(({ d }) => d !== ""),
    counts: [countBars(panel, scale, countsFoot)].filter(({ d }) => d !== ""),
    circles: circlesOf(panel, scale, top + CIRCLES / 2 - 2),
    gaps,
    labels: [...ticks(scale, head, foot, say), ...noSeat(gaps, say.state.noSeat), countLabel(panel, scale, foot, say)],
    rules: [head, foot, countsFoot].map((y): PlotRule => ({ x: scale.left, x2: right, y, y2: y, kind: "hairline" })),
    marks: panel.years
      .filter(({ seat }) => seat !== "not_known")
      .map((of) => ({ ...slotBox(scale, of.year, top, countsFoot), story: yearStory(of, panel.name, say) })),
  };
}

function barWidth(scale: YearScale): number {
  return Math.min(WIDEST, scale.slot * FILL);
}

function stackOf({ years }: StatePanel, choice: Choice, below: readonly Choice[], scale: YearScale, foot: number): StackedShape {
  const wide = barWidth(scale);
  const bars = years.flatMap((of) => {
    if (of.times[choice] === 0) return [];
    const height = (of.times[choice] / of.votes) * SHARES;
    const under = below.reduce((sum, other) => sum + of.times[other], 0);
    return [bar(yearX(scale, of.year) - wide / 2, foot - (under / of.votes) * SHARES, wide, height)];
  });
  return { x: 0, y: 0, choice, d: bars.join("") };
}

function bar(x: number, foot: number, width: number, height: number): string {
  return `M${px(x)} ${px(foot)}v${-px(height)}h${px(width)}v${px(height)}z`;
}

function countBars({ years }: StatePanel, scale: YearScale, foot: number) {
  const most = Math.max(1, ...years.map(({ votes }) => votes));
  const wide = barWidth(scale);
  const bars = years
    .filter(({ votes }) => votes > 0)
    .map(({ year, votes }) => bar(yearX(scale, year) - wide / 2, foot, wide, (votes / most) * COUNTS));
  return { x: 0, y: 0, d: bars.join(""), fill: "muted" };
}

function countLabel({ years }: StatePanel, scale: YearScale, foot: number, say: Messages): PlotLabel {
  const [most] = years.toSorted((a, b) => b.votes - a.votes || a.year - b.year);
  const text = most ? say.state.counts(most.votes, most.year) : "";
  return { x: scale.left, y: foot + 17, text, size: SIZE, colour: "muted" };
}

function circlesOf({ years }: StatePanel, scale: YearScale, y: number) {
  const radius = Math.min(CIRCLE, scale.slot * CIRCLE_FILL);
  return years.filter(({ withoutVote }) => withoutVote > 0).map(({ year }) => ({ x: px(yearX(scale, year)), y, radius }));
}

/** A box for each run of years without a seat. */
function gapsOf({ years }: StatePanel, scale: YearScale, top: number): Box[] {
  const without = years.filter(({ seat }) => seat === "no_seat").map(({ year }) => year);
  const firsts = without.filter((year) => !without.includes(year - 1));
  const lasts = without.filter((year) => !without.includes(year + 1));
  return firsts.map((first, i) => ({
    x: px(yearX(scale, first) - scale.slot / 2),
    y: top,
    width: px(((lasts[i] ?? first) - first + 1) * scale.slot),
    height: SHARES,
  }));
}

function noSeat(gaps: readonly Box[], text: string): PlotLabel[] {
  return gaps
    .filter(({ width }) => width > textWidth(text, SIZE) + 8)
    .map(({ x, y, width, height }) => ({
      x: x + width / 2,
      y: y + height / 2 + 4,
      text,
      size: SIZE,
      anchor: "middle",
      colour: "muted",
    }));
}

function ticks({ left }: YearScale, head: number, foot: number, { state: { ticks: say } }: Messages): PlotLabel[] {
  const at = [
    { text: say.all, y: head + 8 },
    { text: say.half, y: (head + foot) / 2 + 4 },
    { text: say.none, y: foot },
  ];
  return at.map(({ text, y }) => ({ x: left - 6, y, text, size: SIZE, anchor: "end", colour: "muted" }));
}

function slotBox(scale: YearScale, year: number, top: number, foot: number): Box {
  return { x: yearX(scale, year) - scale.slot / 2, y: top, width: scale.slot, height: foot - top };
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
