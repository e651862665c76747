import type { ReactElement } from "react";
import { Scatter } from "recharts";

interface Props<M> {
  readonly marks: readonly M[];
  /** Draws one mark at the px that Recharts places it. */
  readonly draw: (mark: M, x: number, y: number) => ReactElement;
}

/** Marks of one kind on a plot, drawn in the order given. Recharts places each by its `x` and `y`. */
export function MarkLayer<M extends { readonly x: number; readonly y: number }>({ marks, draw }: Props<M>): ReactElement {
  // Recharts types a shape's payload as anything: it is the datum handed in.
  const shape = (point: { cx?: number; cy?: number; payload?: M }) =>
    point.payload ? draw(point.payload, point.cx ?? 0, point.cy ?? 0) : <g />;
  return <Scatter data={[...marks]} shape={shape} isAnimationActive={false} legendType="none" />;
}
