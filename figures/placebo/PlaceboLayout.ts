import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";

/** A placebo's drawing, placed: everything in px. */
export interface PlaceboLayout {
  readonly height: number;
  readonly paths: readonly PlotPath[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly chosen: boolean; readonly mark: number }[];
  readonly marks: readonly Walkable[];
}
