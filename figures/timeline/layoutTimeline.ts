import { layoutKey, type KeyEntry } from "../../components/layout/layoutKey";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import { wrapText } from "../../components/layout/wrapText";
import { layoutPanel, type PanelLayout } from "./layoutPanel";
import { isRecorded } from "./selectedText";
import type { TimelineLayout } from "./TimelineLayout";
import type { TimelineNumbers } from "./TimelineNumbers";
import { labelledYears, yearScale, yearX, type YearScale } from "../../components/layout/yearScale";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const NAMES_LEFT = 720;
const NAME_WIDTH = 108;
const NAME_SIZE = 13;
const BARS = 100;
const BETWEEN = 30;
const NAME_LINE = 22;
/** A key names what stands for many. */
const MANY = 100;

/** Where everything in a time line stands, for a width in px: a panel for each line of bodies, the years in one scale below. */
export function layoutTimeline(numbers: TimelineNumbers, width: number, say: Messages = en): TimelineLayout {
  const namesLeft = width >= NAMES_LEFT;
  const years = numbers.texts.map(({ date }) => Number(date.slice(0, 4)));
  const key = layoutKey(keyOf(numbers, say), width);
  if (years.length === 0) return { height: 20, key, bars: [], circles: [], labels: [], rules: [], marks: [] };
  const scale = yearScale(years, namesLeft ? NAME_WIDTH : 0, width);
  const top = key.height + 14;
  const step = BARS + BETWEEN + (namesLeft ? 0 : NAME_LINE);
  const panels = numbers.panels.map(({ key: panel }, i) => {
    const barsTop = top + i * step + (namesLeft ? 0 : NAME_LINE);
    return layoutPanel(numbers, panel, { scale, top: barsTop, height: BARS, right: width, say });
  });
  const foot = top + (numbers.panels.length - 1) * step + BARS + (namesLeft ? 0 : NAME_LINE);
  const names = numbers.panels.flatMap(({ name }, i) => panelName(name, top + i * step, namesLeft));
  return assemble(numbers, panels, { key, names, scale, foot });
}

interface Frame {
  readonly key: TimelineLayout["key"];
  readonly names: readonly PlotLabel[];
  readonly scale: YearScale;
  readonly foot: number;
}

function assemble(numbers: TimelineNumbers, panels: readonly PanelLayout[], { key, names, scale, foot }: Frame): TimelineLayout {
  const marks = panels.flatMap((panel) => panel.marks).sort((a, b) => a.place - b.place);
  const ticks = axis(numbers, scale, foot);
  return {
    height: foot + 26,
    key,
    bars: panels.flatMap(({ bars }) => bars),
    circles: panels.flatMap(({ circles }) => circles),
    labels: [...names, ...ticks.labels],
    rules: [...panels.flatMap(({ rules }) => rules), ...ticks.rules],
    marks: marks.map(({ walkable }) => walkable),
  };
}

function panelName(name: string, y: number, left: boolean): PlotLabel[] {
  const lines = left ? wrapText(name, NAME_WIDTH - 14, NAME_SIZE, "semibold") : [name];
  return lines.map((text, i) => ({ x: 0, y: y + 12 + i * 16, text, size: NAME_SIZE, bold: true }));
}

function axis({ texts, selected }: TimelineNumbers, scale: YearScale, foot: number): { labels: PlotLabel[]; rules: PlotRule[] } {
  const chosen = texts.find(({ id }) => id === selected);
  const chosenYear = chosen && Number(chosen.date.slice(0, 4));
  const years = labelledYears(scale, chosenYear);
  const half = 14;
  return {
    labels: years.map((year) => {
      const x = Math.min(Math.max(yearX(scale, year), half), scale.left + (scale.last - scale.first + 1) * scale.slot - half);
      const own = year === chosenYear;
      return { x, y: foot + 21, text: String(year), size: 12, anchor: "middle", bold: own, colour: own ? undefined : "muted" };
    }),
    rules: years.map((year) => {
      const x = yearX(scale, year);
      return { x, x2: x, y: foot + 3, y2: foot + 7, kind: "tick" };
    }),
  };
}

function keyOf({ texts, bloc }: TimelineNumbers, say: Messages): KeyEntry[] {
  const entries: KeyEntry[] = [];
  if (texts.some(isRecorded)) {
    entries.push({ sign: "in_favour", label: say.counted("in_favour", MANY) });
    if (bloc) entries.push({ sign: "in_favour", inside: true, label: say.timeline.keyHostile });
    entries.push(
      { sign: "abstaining", label: say.counted("abstaining", MANY) },
      { sign: "against", label: say.counted("against", MANY) },
    );
  }
  if (texts.some((text) => !isRecorded(text))) entries.push({ sign: "without_a_vote", label: say.timeline.withoutAVote });
  return entries;
}
