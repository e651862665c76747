import type { Cell, CellGrid } from "../../components/layout/CellGrid";
import type { Box } from "../../components/layout/Box";
import type { PlotRule } from "../../components/layout/PlotRule";

/** What points a cell out: its box, and the lines that lead from it to the edges where its states are named. */
export function cellRules(
  { x, y, cell }: CellGrid,
  { row, column }: Cell,
): { readonly box: Box; readonly rules: readonly PlotRule[] } {
  const box = { x: x + column * cell, y: y + row * cell, width: cell, height: cell };
  const middle = { x: box.x + cell / 2, y: box.y + cell / 2 };
  return {
    box,
    rules: [
      { x: x - 4, x2: box.x, y: middle.y, y2: middle.y, kind: "pointer" },
      { x: middle.x, x2: middle.x, y: y - 4, y2: box.y, kind: "pointer" },
    ],
  };
}
