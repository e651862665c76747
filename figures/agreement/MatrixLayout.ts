import type { CellGrid } from "../../components/layout/CellGrid";
import type { CellPath } from "../../components/layout/CellPath";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";

/** A matrix of agreement, placed: everything in px. */
export interface MatrixLayout {
  readonly height: number;
  readonly grid: CellGrid;
  /** One a step of agreement, and one for the pairs that share nothing. */
  readonly cells: readonly CellPath[];
  readonly lines: readonly PlotPath[];
  readonly labels: readonly PlotLabel[];
}
