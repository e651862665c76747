import type { ReactElement } from "react";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly mark: number;
}

/** Around a dot, what is pointed at: a little more than is seen. */
export function DotArea({ x, y, radius, mark }: Props): ReactElement {
  return <circle data-mark={mark} cx={x} cy={y} r={radius} stroke="transparent" strokeWidth={2} fill="transparent" />;
}
