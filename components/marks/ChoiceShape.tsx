import type { ReactElement, SVGProps } from "react";
import type { Choice } from "../../formats/words/Choice";
import { CHOICE_CLASS } from "../choiceClass";

type Paint = Pick<SVGProps<SVGPathElement>, "fill" | "stroke" | "strokeWidth" | "strokeDasharray">;

const PAINTS: Readonly<Record<Choice | "not_a_member", Paint>> = {
  in_favour: { fill: "var(--in-favour)", stroke: "var(--paper)" },
  against: { fill: "var(--against)", stroke: "var(--paper)" },
  abstaining: { fill: "var(--abstaining)", stroke: "var(--abstaining-outline)" },
  non_voting: { fill: "var(--paper)", stroke: "var(--non-voting-outline)", strokeWidth: 0.8, strokeDasharray: "1 1.4" },
  not_a_member: { fill: "none", stroke: "var(--rule)" },
};

interface Props {
  readonly choice: Choice | "not_a_member";
  /** The commands of the path, in px. */
  readonly d: string;
  /** The width of the line around each state, in px. */
  readonly line: number;
}

/** Land in the colour of a choice; land without a seat is an outline on paper. */
export function ChoiceShape({ choice, d, line }: Props): ReactElement {
  return (
    <path className={choice === "not_a_member" ? undefined : CHOICE_CLASS[choice]} d={d} strokeWidth={line} {...PAINTS[choice]} />
  );
}
