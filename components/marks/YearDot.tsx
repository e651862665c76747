import type { ReactElement } from "react";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of a year that rests on few roll calls. */
  readonly open: boolean;
}

/** A year's value on a line: filled, or open where it rests on few. */
export function YearDot({ x, y, radius, open }: Props): ReactElement {
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill={open ? "var(--paper)" : "var(--ink)"}
      stroke={open ? "var(--ink)" : undefined}
      strokeWidth={open ? 1.2 : undefined}
    />
  );
}
