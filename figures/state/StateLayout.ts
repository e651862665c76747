import type { Box } from "../../components/layout/Box";
import type { KeyLayout } from "../../components/layout/layoutKey";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { PlotPath } from "../../components/layout/PlotPath";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";
import type { Choice } from "../../formats/words/Choice";

/** The bars of one choice in one panel, as one path. */
export interface StackedShape {
  readonly x: number;
  readonly y: number;
  readonly choice: Choice;
  readonly d: string;
}

/** One panel's drawing, placed: everything in px. */
export interface StatePanelLayout {
  readonly shapes: readonly StackedShape[];
  /** How many votes each year had. */
  readonly counts: readonly PlotPath[];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Years without a seat. */
  readonly gaps: readonly Box[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly marks: readonly Walkable[];
}

export interface StateLayout extends StatePanelLayout {
  readonly height: number;
  readonly key: KeyLayout;
}
