import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import type { KeyLayout } from "../../components/layout/layoutKey";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";

/** A time line's drawing, placed: everything in px. */
export interface TimelineLayout {
  readonly height: number;
  readonly key: KeyLayout;
  readonly bars: readonly ChoiceBar[];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number; readonly mark: number }[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly marks: readonly Walkable[];
}
