import type { ReactElement } from "react";
import type { PlotLabel } from "../layout/PlotLabel";

interface Props {
  readonly label: PlotLabel;
  readonly x: number;
  readonly y: number;
}

/** A line of text on a plot; a number in front is larger and in the serif. */
export function PlotText({ label, x, y }: Props): ReactElement {
  return (
    <text
      x={x}
      y={y}
      fontSize={label.size}
      fontWeight={label.bold ? 600 : undefined}
      textAnchor={label.anchor === "start" ? undefined : label.anchor}
      fill={label.colour && `var(--${label.colour})`}
      transform={label.turned ? `rotate(-90 ${x} ${y})` : undefined}
    >
      {label.number !== undefined && (
        <tspan fontFamily="var(--serif)" fontSize={20} fontWeight={600}>
          {label.number}
        </tspan>
      )}
      {label.number === undefined ? label.text : ` ${label.text}`}
    </text>
  );
}
