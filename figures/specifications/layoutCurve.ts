import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Grade } from "../../analysis/Grade";
import type { SpecificationScale } from "./specificationScale";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import type { Messages } from "../words/messages/Messages";
import type { Measure } from "./specificationsParameters";

const TICK = 12;

/** Thresholds of the grades on a share, and the ends of the scale. */
function linesOf(measure: Measure, { scale, specifications: { lines } }: Messages): readonly { at: number; text: string }[] {
  if (measure === "contrast")
    return [
      { at: -1, text: lines.lowest },
      { at: 0, text: lines.same },
      { at: 1, text: lines.highest },
    ];
  const half = { at: 1 / 2, text: scale.half };
  if (measure === "outsideRate") return [{ at: 0, text: lines.zero }, half, { at: 1, text: lines.hundred }];
  return [{ at: 0, text: scale.none }, { at: 1 / 3, text: scale.third }, half, { at: 1, text: scale.all }];
}

/** Weaker grades are drawn last, over the others: a failure is never hidden. */
const STROKES: readonly { readonly grades: readonly (Grade | null)[]; readonly fill: string; readonly opacity?: number }[] = [
  { grades: ["adopted_without_bloc"], fill: "in-favour" },
  { grades: ["mostly_outside"], fill: "in-favour", opacity: 0.5 },
  { grades: ["substantial", "not_limited", null], fill: "abstaining-outline" },
  { grades: ["limited"], fill: "against" },
];

/** The curve itself: a path for each colour, its threshold lines and their names. */
export function layoutCurve(
  numbers: SpecificationsNumbers,
  scale: SpecificationScale,
  say: Messages,
): { readonly paths: readonly PlotPath[]; readonly labels: readonly PlotLabel[]; readonly rules: readonly PlotRule[] } {
  const { left, right, y } = scale;
  const lines = linesOf(numbers.measure, say);
  return {
    paths: STROKES.flatMap((stroke) => curveOf(numbers, scale, stroke)),
    rules: lines.map(({ at }, i) => ({
      ...{ x: left, x2: right, y: y(at), y2: y(at) },
      kind: i === 0 || i === lines.length - 1 ? "hairline" : "dotted",
    })),
    labels: lines.map(({ at, text }) => ({ x: left - 8, y: y(at) + 4, text, size: TICK, anchor: "end", colour: "muted" })),
  };
}

/** From the smallest to the largest value of each stretch that has one of the grades. */
function curveOf(
  { items }: SpecificationsNumbers,
  { bins, x, y, step }: SpecificationScale,
  { grades, ...look }: (typeof STROKES)[number],
): readonly PlotPath[] {
  const parts = bins.flatMap(({ start, end }, bin) => {
    const values = items.slice(start, end).flatMap(({ grade, value }) => (grades.includes(grade) ? [value] : []));
    const [low, high] = [values[0], values.at(-1)];
    if (low === undefined || high === undefined) return [];
    const top = y(high) - 1.5;
    return [`M${px(x(bin))} ${px(top)}h${px(step)}V${px(y(low) + 1.5)}h${px(-step)}z`];
  });
  return parts.length > 0 ? [{ x: x(0), y: y(0), d: parts.join(""), ...look }] : [];
}

/** To a tenth of a px. */
function px(value: number): number {
  return Math.round(value * 10) / 10;
}
