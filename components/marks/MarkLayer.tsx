import { Fragment, type ReactElement } from "react";
import { Scatter } from "recharts";

interface Props<M> {
  readonly marks: readonly M[];
  /** Draws one mark at its px. */
  readonly draw: (mark: M, x: number, y: number) => ReactElement;
}

/** Both axes count px from the upper left corner. */
const CORNER = [{ x: 0, y: 0 }];

/**
 * Marks of one kind on a plot, drawn in the order given, each where its layout put it. Recharts places the layer, not each mark: one of its points a mark
 * would be an element more each, and a page of two figures and their tables over 3,000 of them.
 */
export function MarkLayer<M extends { readonly x: number; readonly y: number }>({
  marks,
  draw,
}: Props<M>): ReactElement | undefined {
  if (marks.length === 0) return undefined;
  const layer = () => (
    <>
      {marks.map((mark, i) => (
        <Fragment key={i}>{draw(mark, mark.x, mark.y)}</Fragment>
      ))}
    </>
  );
  return <Scatter data={CORNER} shape={layer} isAnimationActive={false} legendType="none" />;
}
