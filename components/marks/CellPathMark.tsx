import type { ReactElement } from "react";
import type { CellPath } from "../layout/CellPath";

/** Cells of one kind in a grid, as one path. Without smoothing: else the seams between neighbours would show. */
export function CellPathMark({ path }: { readonly path: CellPath }): ReactElement {
  const { x, y, scale, d, stroke, opacity, strokeWidth } = path;
  return (
    <path
      transform={`translate(${x} ${y}) scale(${scale}) translate(0 .5)`}
      d={`M0 0${d}`}
      fill="none"
      stroke={`var(--${stroke})`}
      strokeOpacity={opacity}
      strokeWidth={strokeWidth}
      shapeRendering="crispEdges"
    />
  );
}
