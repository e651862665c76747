import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import { layoutChoices } from "./layoutChoices";
import { layoutCurve } from "./layoutCurve";
import { specificationScale, type SpecificationScale } from "./specificationScale";
import type { SpecificationsLayout } from "./SpecificationsLayout";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import { stretchStory } from "./stretchStory";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const SIZE = 12.5;

/** Where everything in a specification curve's drawing stands, for a width in px. */
export function layoutSpecifications(numbers: SpecificationsNumbers, width: number, say: Messages = en): SpecificationsLayout {
  if (numbers.items.length === 0) return { height: 20, paths: [], labels: [], rules: [], marks: [], areas: [] };
  const scale = specificationScale(numbers, width);
  const curve = layoutCurve(numbers, scale, say);
  const choices = layoutChoices(numbers, scale, say);
  const own = ownPoint(numbers, scale, say);
  const areas = scale.bins.map((_, mark) => ({
    x: scale.x(mark),
    y: scale.top,
    width: scale.step,
    height: scale.bottom - scale.top,
    mark,
  }));
  return {
    height: choices.bottom + 6,
    paths: [...choices.paths, ...curve.paths, ...own.paths(scale.top, choices.bottom)],
    labels: [...curve.labels, ...choices.labels, ...own.labels],
    rules: [...curve.rules, ...choices.rules],
    marks: areas.map((area, i) => ({ ...area, story: stretchStory(numbers, scale.bins[i] ?? { start: 0, end: 0 }, say) })),
    areas,
  };
}

/** The reader's own point: a line down through curve and choices, with its name on the side that has room. */
function ownPoint(
  { own, items }: SpecificationsNumbers,
  { bins, x, step, left, right, bottom }: SpecificationScale,
  say: Messages,
): { readonly labels: readonly PlotLabel[]; readonly paths: (top: number, bottom: number) => readonly PlotPath[] } {
  if (own === null) return { labels: [], paths: () => [] };
  const place = Math.min(own.place, items.length - 1);
  const bin = bins.findIndex(({ start, end }) => start <= place && place < end);
  const at = x(bin) + step / 2;
  const isLeft = at < (left + right) / 2;
  const text = say.specifications.ownPoint(say.rounded(own.value));
  return {
    paths: (top, base) => [{ x: at, y: top, d: `M${at.toFixed(1)} ${top}V${base}`, stroke: "ink", strokeWidth: 1.5 }],
    labels: [{ x: isLeft ? at + 6 : at - 6, y: bottom - 10, text, size: SIZE, bold: true, anchor: isLeft ? "start" : "end" }],
  };
}
