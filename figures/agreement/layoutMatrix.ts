import { agreementStep, STEPS } from "../../analysis/agreementStep";
import type { Cell, CellGrid } from "../../components/layout/CellGrid";
import { cellCommands, type CellPath } from "../../components/layout/CellPath";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { SetNumbers } from "./AgreementNumbers";
import { labelEdges, marginFor } from "./labelEdges";
import { KEY_HEIGHT, layoutMatrixKey } from "./layoutMatrixKey";
import type { MatrixLayout } from "./MatrixLayout";
import { pairAt } from "./pairsOf";
import { isDark, stepShade } from "./stepShade";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const LARGEST = 34;
/** From this side on a cell has room for its number. */
const WRITTEN = 26;
const SIZE = 11.5;

/** Where everything in a matrix's drawing stands, for a width in px. */
export function layoutMatrix(numbers: SetNumbers, width: number, say: Messages = en): MatrixLayout {
  const size = numbers.states.length;
  if (size < 2) return { height: 20, grid: { x: 0, y: 0, cell: 1, size: 0 }, cells: [], lines: [], labels: [] };
  const { left, top } = marginFor(numbers, width);
  const cell = Math.min(LARGEST, Math.max(1, Math.floor(((width - left - 1) / size) * 10) / 10));
  const grid = { x: left, y: top, cell, size };
  const steps = cellsByStep(numbers);
  const edges = labelEdges(numbers, grid, say);
  const foot = top + Math.ceil(cell * size);
  const hasNone = (steps.at(-1)?.length ?? 0) > 0;
  const key = layoutMatrixKey(left, foot + 14 + (edges.note ? 18 : 0), hasNone, say);
  return {
    height: foot + KEY_HEIGHT + (edges.note ? 18 : 0) - (hasNone ? 0 : 18),
    grid,
    cells: [...steps.map((cells, step) => pathOf(cells, step, grid)).filter(({ d }) => d !== ""), ...key.cells],
    lines: edges.lines,
    labels: [...edges.labels, ...(edges.note ? [edges.note] : []), ...written(numbers, grid), ...key.labels],
  };
}

/** The cells of each step, those without a shared vote last, row by row; those of a state with itself are in none. */
function cellsByStep(numbers: SetNumbers): readonly (readonly Cell[])[] {
  const steps: Cell[][] = Array.from({ length: STEPS + 1 }, () => []);
  for (let row = 0; row < numbers.states.length; row++) {
    for (let column = 0; column < numbers.states.length; column++) {
      const pair = pairAt(numbers, row, column);
      if (pair) steps[pair.agreement === null ? STEPS : agreementStep(pair.agreement)]?.push({ row, column });
    }
  }
  return steps;
}

function pathOf(cells: readonly Cell[], step: number, { x, y, cell }: CellGrid): CellPath {
  const place = { x, y, scale: cell, d: cellCommands(cells) };
  if (step < STEPS) return { ...place, stroke: "ink", opacity: stepShade(step), strokeWidth: 1 };
  return { ...place, stroke: "muted", opacity: 1, strokeWidth: Math.max(0.1, Math.round(10 / cell) / 10) };
}

/** Each cell's agreement in percent, where there is room. */
function written(numbers: SetNumbers, { x, y, cell, size }: CellGrid): readonly PlotLabel[] {
  if (cell < WRITTEN) return [];
  const places = [...Array(size * size).keys()].map((at) => ({ row: Math.floor(at / size), column: at % size }));
  return places.flatMap(({ row, column }) => {
    const share = pairAt(numbers, row, column)?.agreement ?? null;
    if (share === null) return [];
    const colour = isDark(agreementStep(share)) ? "paper" : undefined;
    const text = String(Math.round(share * 100));
    return [{ x: x + (column + 0.5) * cell, y: y + (row + 0.5) * cell + 4, text, size: SIZE, anchor: "middle" as const, colour }];
  });
}
