import type { ReactElement } from "react";
import type { PlotRule } from "../layout/PlotRule";

const STROKES = {
  hairline: { stroke: "var(--rule)" },
  dotted: { stroke: "var(--muted)", strokeDasharray: "2 3" },
  tick: { stroke: "var(--muted)" },
  mark: { stroke: "var(--ink)", strokeWidth: 3 },
  pointer: { stroke: "var(--accent)", strokeWidth: 1.5, pointerEvents: "none" },
} as const;

/** A rule on a plot. */
export function PlotLine({ rule }: { readonly rule: PlotRule }): ReactElement {
  return <line x1={rule.x} y1={rule.y} x2={rule.x2} y2={rule.y2} {...STROKES[rule.kind]} />;
}
