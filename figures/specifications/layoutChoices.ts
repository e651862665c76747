import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import type { PlotRule } from "../../components/layout/PlotRule";
import { shortenedText } from "../../components/layout/shortenedText";
import type { SpecificationScale } from "./specificationScale";
import type { SpecificationDimension, SpecificationsNumbers } from "./SpecificationsNumbers";
import { spreadInWords } from "./spreadInWords";
import type { Messages } from "../words/messages/Messages";

const ROW = 15;
const HEAD = 30;
const SIZE = 11.5;

interface Choices {
  readonly paths: readonly PlotPath[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly bottom: number;
}

/** Below the curve a row for each choice: as high as its share of the specifications of each stretch. One path a row. */
export function layoutChoices(numbers: SpecificationsNumbers, scale: SpecificationScale, say: Messages): Choices {
  const paths: PlotPath[] = [];
  const labels: PlotLabel[] = [];
  const rules: PlotRule[] = [];
  let y = scale.bottom + 12;
  numbers.dimensions.forEach((dimension, place) => {
    y += HEAD;
    labels.push(...headings(dimension, scale, y, say));
    dimension.options.forEach((option, bit) => {
      y += ROW;
      labels.push({ x: 0, y: y - 2, text: shortenedText(option, scale.left - 8, SIZE), size: SIZE });
      rules.push({ x: scale.left, x2: scale.right, y, y2: y, kind: "hairline" });
      paths.push(rowOf(numbers, scale, place, bit, y));
    });
  });
  return { paths, labels, rules, bottom: y };
}

function headings(
  { name, spread }: SpecificationDimension,
  { left }: SpecificationScale,
  y: number,
  say: Messages,
): readonly PlotLabel[] {
  const moves = spread === null ? "" : say.specifications.explains(spreadInWords(spread, say));
  return [
    { x: 0, y, text: say.specifications.headings[name], size: SIZE, bold: true },
    { x: left, y, text: moves, size: SIZE, colour: "muted" },
  ];
}

function rowOf(
  { items }: SpecificationsNumbers,
  { bins, left, step }: SpecificationScale,
  dimension: number,
  bit: number,
  base: number,
): PlotPath {
  const heights = bins.map(({ start, end }) => {
    const chosen = items.slice(start, end).filter(({ choices }) => ((choices[dimension] ?? 0) & (1 << bit)) !== 0).length;
    return Math.round((chosen / (end - start)) * (ROW - 3) * 2) / 2;
  });
  return { x: left, y: base, d: `M${left} ${base}${stepsOf(heights, step)}V${base}z`, fill: "ink", opacity: 0.75 };
}

/** Up and down from one height to the next, along where it stays: as few commands as the row has changes. */
function stepsOf(heights: readonly number[], step: number): string {
  let commands = "";
  let before = 0;
  let run = 0;
  for (const height of heights) {
    if (height !== before) {
      commands += `${along(run, step)}v${before - height}`;
      run = 0;
    }
    before = height;
    run++;
  }
  return commands + along(run, step);
}

function along(run: number, step: number): string {
  return run === 0 ? "" : `h${Math.round(run * step * 10) / 10}`;
}
