import type { Stand } from "../../analysis/flowBetween";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import { wrapText } from "../../components/layout/wrapText";
import { placeEnd, type FlowEnd } from "./placeEnds";
import type { FlowBand, SwitchersNumbers } from "./SwitchersNumbers";
import type { SwitchersLayout } from "./SwitchersLayout";
import { bandStory } from "./switchersWords";
import { switchesOf } from "./switchesOf";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const COLOURS: Readonly<Record<Stand, string>> = {
  in_favour: "in-favour",
  against: "against",
  abstaining: "abstaining-outline",
  non_voting: "non-voting-outline",
  not_a_member: "rule",
};
const TOP = 26;
const HEIGHT = 300;
const GAP = 20;
const SIDE = 92;
const NODE = 7;
const SIZE = 12;
const LINE = 17;
const CLOSE = 14;
/** The thinnest band, in px, that has its number written on it. */
const THICK = 13;
const MOST_NAMED = 24;
const CHANGED = 0.5;
const SAME = 0.2;

/** Where everything in a flow's drawing stands, for a width in px: choices left and right, bands between, and the names of those that changed below. */
export function layoutSwitchers(numbers: SwitchersNumbers, width: number, say: Messages = en): SwitchersLayout {
  const { bands } = numbers;
  const all = bands.reduce((sum, { states }) => sum + states.length, 0);
  if (all === 0) return { height: 20, bands: [], nodes: [], labels: [], marks: [] };
  const unit = HEIGHT / all;
  const [left, right] = [placeEnd(bands, "from", TOP, unit, GAP), placeEnd(bands, "to", TOP, unit, GAP)];
  const [x, x2] = [SIDE + NODE, width - SIDE - NODE];
  const base = Math.ceil(Math.max(left.bottom, right.bottom)) + 14;
  const names = namesOf(numbers, base, width, say);
  return {
    height: base + names.length * LINE + 8,
    bands: bands.map((band, mark) => ({ ...bandPath(band, x, left.tops[mark] ?? 0, x2, right.tops[mark] ?? 0, unit), mark })),
    nodes: [...nodesOf(left, SIDE), ...nodesOf(right, x2)],
    labels: [
      ...heads(numbers, width),
      ...ends(left, SIDE - 6, "end", say),
      ...ends(right, x2 + NODE + 6, "start", say),
      ...counts(bands, left, right, unit, x, x2),
      ...names,
    ],
    marks: bands.map((band, i) => ({
      ...boxOf(band, x, left.tops[i] ?? 0, x2, right.tops[i] ?? 0, unit),
      story: bandStory(band, say),
    })),
  };
}

function bandPath({ from, to, states }: FlowBand, x: number, y: number, x2: number, y2: number, unit: number): PlotPath {
  const thick = states.length * unit;
  const [a, b, c, d] = [y, y2, y2 + thick, y + thick].map((one) => Math.round(one * 10) / 10);
  const middle = Math.round((x + x2) / 2);
  const path = `M${x} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x} ${d}z`;
  return { x, y, d: path, fill: COLOURS[to], opacity: from === to ? SAME : CHANGED };
}

function boxOf(band: FlowBand, x: number, y: number, x2: number, y2: number, unit: number) {
  const top = Math.min(y, y2);
  return { x, y: top, width: x2 - x, height: Math.max(y, y2) + band.states.length * unit - top };
}

function nodesOf({ nodes }: FlowEnd, x: number): PlotPath[] {
  return nodes.map(({ stand, top, height }) => ({
    x,
    y: top,
    d: `M${x} ${round(top)}h${NODE}v${round(height)}h-${NODE}z`,
    fill: COLOURS[stand],
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function heads({ from, to }: SwitchersNumbers, width: number): PlotLabel[] {
  return [
    { x: SIDE + NODE, y: 13, text: from.date.slice(0, 4), size: SIZE, bold: true, anchor: "end" },
    { x: width - SIDE - NODE, y: 13, text: to.date.slice(0, 4), size: SIZE, bold: true },
  ];
}

/** The choices' names with their counts, beside their middle; in two lines where one is too long. */
function ends({ nodes }: FlowEnd, x: number, anchor: "start" | "end", say: Messages): PlotLabel[] {
  return nodes.flatMap(({ stand, top, height, states }) => {
    const lines = wrapText(say.switchers.end(states, stand), SIDE - 8, SIZE);
    const first = top + Math.max(height / 2, 5) + 4 - ((lines.length - 1) * CLOSE) / 2;
    return lines.map((text, i): PlotLabel => ({ x, y: first + i * CLOSE, text, size: SIZE, anchor }));
  });
}

/** The number of states on every band that is thick enough: of those that come in or stay at the left end, of newcomers at the right. */
function counts(bands: readonly FlowBand[], left: FlowEnd, right: FlowEnd, unit: number, x: number, x2: number): PlotLabel[] {
  return bands.flatMap(({ from, states }, i): PlotLabel[] => {
    if (states.length * unit < THICK) return [];
    const isNew = from === "not_a_member";
    const top = (isNew ? right : left).tops[i] ?? 0;
    const y = top + (states.length * unit) / 2 + 4;
    return [{ x: isNew ? x2 - 6 : x + 6, y, text: String(states.length), size: SIZE, anchor: isNew ? "end" : "start" }];
  });
}

/** Below the flow, the members at both that changed, by the way they went. */
function namesOf(numbers: SwitchersNumbers, top: number, width: number, say: Messages): PlotLabel[] {
  const lines = switchesOf(numbers).changed.flatMap(({ from, to, states }) => {
    const named = states.slice(0, MOST_NAMED).map(({ figureName }) => figureName);
    const more = states.length > MOST_NAMED ? [say.switchers.more(states.length - MOST_NAMED)] : [];
    const way = say.switchers.way(from, to);
    return wrapText(`${way}${[...named, ...more].join(", ")}`, width, SIZE);
  });
  return lines.map((text, i) => ({ x: 0, y: top + (i + 1) * LINE, text, size: SIZE }));
}
