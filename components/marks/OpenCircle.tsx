import type { ReactElement } from "react";

interface Props {
  readonly x: number;
  readonly y: number;
  /** Its place among the marks to walk over. */
  readonly mark: number;
}

/** A text adopted without a vote: an open circle, never a bar and never nothing. */
export function OpenCircle({ x, y, mark }: Props): ReactElement {
  return (
    <circle className="without-a-vote" data-mark={mark} cx={x} cy={y} r={5} fill="none" stroke="var(--muted)" strokeWidth={1.6} />
  );
}
