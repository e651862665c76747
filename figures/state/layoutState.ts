import { layoutKey, type KeyEntry } from "../../components/layout/layoutKey";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { wrapText } from "../../components/layout/wrapText";
import { labelledYears, yearScale, yearX, type YearScale } from "../../components/layout/yearScale";
import { CHOICES } from "../../formats/words/Choice";
import { layoutStatePanel, panelHeight } from "./layoutStatePanel";
import type { StateLayout, StatePanelLayout } from "./StateLayout";
import type { StateNumbers, StatePanel } from "./StateNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** From this width on, a panel's name stands left of it; below, above it. */
const NAMES_LEFT = 720;
const NAME_WIDTH = 108;
const TICKS = 38;
const NAME_SIZE = 13;
const NAME_LINE = 22;
const BETWEEN = 26;
const AXIS = 26;
/** A key names what stands for many. */
const MANY = 100;

/** Where everything in a state's votes over time stands, for a width in px: a panel for each line of bodies over one axis of years. */
export function layoutState(numbers: StateNumbers, width: number, say: Messages = en): StateLayout {
  const key = layoutKey(keyOf(numbers, say), width);
  const namesLeft = width >= NAMES_LEFT;
  const years = numbers.panels.flatMap((panel) => panel.years.map(({ year }) => year));
  if (years.length === 0) return { ...merged([]), height: 20, key: layoutKey([], width) };
  const scale = yearScale(years, TICKS + (namesLeft ? NAME_WIDTH : 0), width);
  let y = key.height + 12;
  const names: PlotLabel[] = [];
  const panels = numbers.panels.map((panel) => {
    names.push(...panelName(panel.name, y, namesLeft));
    const top = y + (namesLeft ? 0 : NAME_LINE);
    y = top + panelHeight(panel) + BETWEEN;
    return layoutStatePanel(panel, { scale, top, right: width, say });
  });
  const foot = y - BETWEEN;
  const all = merged(panels);
  return {
    ...all,
    height: foot + AXIS,
    key,
    labels: [...names, ...all.labels, ...yearLabels(scale, foot)],
    rules: [...all.rules, ...yearTicks(scale, foot)],
  };
}

function merged(panels: readonly StatePanelLayout[]): StatePanelLayout {
  return {
    shapes: panels.flatMap(({ shapes }) => shapes),
    counts: panels.flatMap(({ counts }) => counts),
    circles: panels.flatMap(({ circles }) => circles),
    gaps: panels.flatMap(({ gaps }) => gaps),
    labels: panels.flatMap(({ labels }) => labels),
    rules: panels.flatMap(({ rules }) => rules),
    marks: panels.flatMap(({ marks }) => marks),
  };
}

function keyOf({ times, panels }: StateNumbers, say: Messages): KeyEntry[] {
  const some = (has: (of: StatePanel["years"][number]) => boolean) => panels.some(({ years }) => years.some(has));
  const chosen = CHOICES.filter((choice) => times[choice] > 0 || choice !== "non_voting");
  return [
    ...chosen.map((choice): KeyEntry => ({ sign: choice, label: say.counted(choice, MANY) })),
    ...(some(({ seat }) => seat === "no_seat") ? [{ sign: "not_a_member", label: say.state.noSeat } as const] : []),
    ...(some(({ withoutVote }) => withoutVote > 0) ? [{ sign: "without_a_vote", label: say.state.keyWithoutVote } as const] : []),
  ];
}

function panelName(name: string, y: number, left: boolean): PlotLabel[] {
  const lines = left ? wrapText(name, NAME_WIDTH - 10, NAME_SIZE, "semibold") : [name];
  return lines.map((text, i) => ({ x: 0, y: y + 12 + i * 16, text, size: NAME_SIZE, bold: true }));
}

function yearLabels(scale: YearScale, foot: number): PlotLabel[] {
  return labelledYears(scale, undefined).map((year) => {
    return { x: yearX(scale, year), y: foot + 18, text: String(year), size: 12, anchor: "middle", colour: "muted" };
  });
}

function yearTicks(scale: YearScale, foot: number): PlotRule[] {
  return labelledYears(scale, undefined).map((year) => {
    return { x: yearX(scale, year), x2: yearX(scale, year), y: foot + 1, y2: foot + 5, kind: "tick" };
  });
}
