import type { ReactElement } from "react";
import { CHOICE_CLASS } from "../choiceClass";
import type { StepPath } from "../layout/StepPath";
import { stepCommands } from "../layout/stepCommands";

const STROKES = { in_favour: "var(--in-favour)", against: "var(--against)" } as const;

/** A line of steps in the colour of a choice. */
export function StepLine({ path }: { readonly path: StepPath }): ReactElement {
  return (
    <path
      className={CHOICE_CLASS[path.choice]}
      d={stepCommands(path)}
      fill="none"
      stroke={STROKES[path.choice]}
      strokeWidth={2.5}
    />
  );
}
