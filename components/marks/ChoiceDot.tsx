import type { ReactElement, SVGProps } from "react";
import type { Choice } from "../../formats/words/Choice";
import { CHOICE_CLASS } from "../choiceClass";

type Paint = Pick<SVGProps<SVGCircleElement>, "fill" | "stroke" | "strokeWidth" | "strokeDasharray">;

/** A line of paper parts a dot from land of its own colour. */
const PAINTS: Readonly<Record<Choice, Paint>> = {
  in_favour: { fill: "var(--in-favour)", stroke: "var(--paper)", strokeWidth: 0.8 },
  against: { fill: "var(--against)", stroke: "var(--paper)", strokeWidth: 0.8 },
  abstaining: { fill: "var(--abstaining)", stroke: "var(--abstaining-outline)", strokeWidth: 0.8 },
  non_voting: { fill: "var(--paper)", stroke: "var(--non-voting-outline)", strokeDasharray: "1 1.4" },
};

interface Props {
  readonly choice: Choice;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A small state as a dot in the colour of its choice. */
export function ChoiceDot({ choice, x, y, radius }: Props): ReactElement {
  return <circle className={CHOICE_CLASS[choice]} cx={x} cy={y} r={radius} {...PAINTS[choice]} />;
}
