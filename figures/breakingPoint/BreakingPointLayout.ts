import type { Box } from "../../components/layout/Box";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { StepPath } from "../../components/layout/StepPath";
import type { Walkable } from "../../components/layout/Walkable";

/** A breaking point's drawing, placed: everything in px. */
export interface BreakingPointLayout {
  readonly height: number;
  readonly paths: readonly StepPath[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly marks: readonly Walkable[];
  /** Where each step is pointed at. */
  readonly areas: readonly (Box & { readonly mark: number })[];
}
