import type { ReactElement, SVGProps } from "react";
import type { Choice } from "../../formats/words/Choice";
import { CHOICE_CLASS } from "../choiceClass";
import type { Box } from "../layout/Box";
import { insetBox, outlineWidth } from "../layout/outlineOf";

type Paint = Pick<SVGProps<SVGRectElement>, "fill" | "stroke" | "strokeDasharray">;

const FILLED: Readonly<Record<Choice, Paint>> = {
  in_favour: { fill: "var(--in-favour)" },
  against: { fill: "var(--against)" },
  abstaining: { fill: "var(--abstaining)", stroke: "var(--abstaining-outline)" },
  non_voting: { fill: "none", stroke: "var(--non-voting-outline)", strokeDasharray: "1 2" },
};
const OUTLINED: Readonly<Record<Choice, Paint>> = {
  in_favour: { fill: "none", stroke: "var(--in-favour)", strokeDasharray: "3 2" },
  against: { fill: "none", stroke: "var(--against)", strokeDasharray: "3 2" },
  abstaining: { fill: "none", stroke: "var(--abstaining-outline)", strokeDasharray: "3 2" },
  non_voting: FILLED.non_voting,
};

interface Props {
  readonly choice: Choice;
  readonly inside: boolean;
  readonly box: Box;
  readonly corner: number;
}

/** A rectangle in the colour of a choice: filled outside the bloc, a dashed outline inside it. */
export function ChoiceRect({ choice, inside, box, corner }: Props): ReactElement {
  const line = outlineWidth(choice, inside);
  const { x, y, width, height } = insetBox(box, line);
  return (
    <rect
      className={inside ? `${CHOICE_CLASS[choice]} inside` : CHOICE_CLASS[choice]}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={corner || undefined}
      strokeWidth={line > 1 ? line : undefined}
      {...(inside ? OUTLINED : FILLED)[choice]}
    />
  );
}
