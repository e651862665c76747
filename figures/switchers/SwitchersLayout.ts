import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import type { Walkable } from "../../components/layout/Walkable";

/** A flow's drawing, placed: everything in px. */
export interface SwitchersLayout {
  readonly height: number;
  /** A band each, in the order of the marks. */
  readonly bands: readonly (PlotPath & { readonly mark: number })[];
  /** The choices at both ends. */
  readonly nodes: readonly PlotPath[];
  readonly labels: readonly PlotLabel[];
  readonly marks: readonly Walkable[];
}
