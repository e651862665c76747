import type { ReactElement, ReactNode } from "react";
import { ScatterChart, XAxis, YAxis } from "recharts";
import type { Box } from "./layout/Box";
import { MarkLayer } from "./marks/MarkLayer";

interface Props {
  readonly width: number;
  readonly height: number;
  /** The mark that is pointed at or walked to. */
  readonly ring?: Box | undefined;
  /** Layers of marks, in the order in which they are drawn. */
  readonly children: ReactNode;
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The one chart under every figure: both axes count px from the upper left corner, so that a layout computed beforehand is drawn as it is.
 * Nothing is measured or animated, which a DOM without a screen could not do.
 */
export function FigurePlot({ width, height, ring, children }: Props): ReactElement {
  return (
    <ScatterChart width={width} height={height} margin={NO_MARGIN} accessibilityLayer={false}>
      <XAxis type="number" dataKey="x" domain={[0, width]} hide />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      {children}
      {ring && <MarkLayer marks={[ring]} draw={drawRing} />}
    </ScatterChart>
  );
}

function drawRing({ width, height }: Box, x: number, y: number): ReactElement {
  return (
    <rect className="ring" x={x} y={y} width={width} height={height} rx={2} fill="none" stroke="var(--ink)" strokeWidth={2} />
  );
}
