import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";

/** The dot of one definition. */
export interface ClaimDot {
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  readonly mark: number;
}

/** A claim's drawing, placed: everything in px. */
export interface ClaimLayout {
  readonly height: number;
  readonly dots: readonly ClaimDot[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly marks: readonly Walkable[];
}
