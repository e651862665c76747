import type { ReactElement } from "react";
import type { PlotPath } from "../layout/PlotPath";

/** A path, filled or drawn as a line. */
export function PlotPathMark({ path }: { readonly path: PlotPath }): ReactElement {
  return (
    <path
      d={path.d}
      fill={path.fill ? `var(--${path.fill})` : "none"}
      stroke={path.stroke ? `var(--${path.stroke})` : undefined}
      strokeWidth={path.strokeWidth}
      opacity={path.opacity}
    />
  );
}
