import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";

/** A vote's drawing, placed: everything in px. */
export interface VoteLayout {
  readonly height: number;
  readonly bars: readonly ChoiceBar[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  /** The middle of the open circle that stands for an adoption without a vote. */
  readonly circles: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly Walkable[];
}
