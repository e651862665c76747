import type { ReactElement } from "react";
import type { ChoiceBar } from "../layout/ChoiceBar";
import { textInBar } from "../layout/textInBar";
import { ChoiceRect } from "./ChoiceRect";
import { PlotText } from "./PlotText";

/** One member's box, or one bar of several: the rectangle and what is written into it. */
export function ChoiceMark({ bar }: { readonly bar: ChoiceBar }): ReactElement {
  const label = textInBar(bar);
  return (
    <g data-mark={bar.mark}>
      <ChoiceRect choice={bar.choice} inside={bar.inside} box={bar} corner={bar.corner} />
      {label && <PlotText label={label} x={label.x} y={label.y} />}
    </g>
  );
}
