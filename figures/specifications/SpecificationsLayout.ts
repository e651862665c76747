import type { Box } from "../../components/layout/Box";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";

/** A specification curve's drawing, placed: everything in px. */
export interface SpecificationsLayout {
  readonly height: number;
  readonly paths: readonly PlotPath[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly marks: readonly Walkable[];
  /** Where each stretch of the curve is pointed at. */
  readonly areas: readonly (Box & { readonly mark: number })[];
}
