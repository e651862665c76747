import type { ReactElement } from "react";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  /** Its place among the marks to walk over. */
  readonly mark: number;
}

/** A share of the votes in favour, as a dot; the chosen one larger, with a ring. */
export function ShareDot({ x, y, chosen, mark }: Props): ReactElement {
  return (
    <circle
      className={chosen ? "in-favour chosen" : "in-favour"}
      data-mark={mark}
      cx={x}
      cy={y}
      r={chosen ? 6.5 : 4.5}
      fill="var(--in-favour)"
      stroke={chosen ? "var(--ink)" : undefined}
      strokeWidth={chosen ? 2 : undefined}
    />
  );
}
