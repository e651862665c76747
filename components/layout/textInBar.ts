import type { ChoiceBar } from "./ChoiceBar";
import type { PlotLabel } from "./PlotLabel";

const SIZE = 11.5;
const PADDING = 5;
const FOOT = 6;
/** From the middle of a line of figures or small letters down to its base line, in px at this size. */
const HALF_LETTER = 4;

const ON_FILL = { in_favour: "on-in-favour", against: "on-against", abstaining: "on-abstaining", non_voting: undefined } as const;

/** Where a bar's text stands and in which colour; `undefined` where it has none. */
export function textInBar(bar: ChoiceBar): PlotLabel | undefined {
  if (bar.text === undefined) return undefined;
  const middle = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
  return {
    text: bar.text,
    size: SIZE,
    bold: bar.bold,
    turned: bar.turned,
    colour: bar.inside ? undefined : ON_FILL[bar.choice],
    anchor: bar.turned ? "start" : bar.align,
    x: bar.turned ? middle.x + HALF_LETTER : bar.align === "middle" ? middle.x : bar.x + PADDING,
    y: bar.turned ? bar.y + bar.height - PADDING : bar.foot ? bar.y + bar.height - FOOT : middle.y + HALF_LETTER,
  };
}
