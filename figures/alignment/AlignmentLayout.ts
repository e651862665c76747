import type { DotPath } from "../../components/layout/DotPath";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";

/** An alignment's drawing, placed: everything in px. */
export interface AlignmentLayout {
  readonly height: number;
  readonly dots: readonly DotPath[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  /** One a state, from left to right. */
  readonly marks: readonly Walkable[];
}
