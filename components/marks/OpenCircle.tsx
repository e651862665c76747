import type { ReactElement } from "react";

interface Props {
  readonly x: number;
  readonly y: number;
  /** Its place among the marks to walk over; none in a key. */
  readonly mark?: number;
  readonly radius?: number;
}

/** A text adopted without a vote: an open circle, never a bar and never nothing. */
export function OpenCircle({ x, y, mark, radius = 5 }: Props): ReactElement {
  return (
    <circle
      className="without-a-vote"
      data-mark={mark}
      cx={x}
      cy={y}
      r={radius}
      fill="none"
      stroke="var(--muted)"
      strokeWidth={1.6}
    />
  );
}
