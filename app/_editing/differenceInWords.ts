import type { RecordDifference } from "../../analysis/recordDifference";
import { listInWords } from "../../figures/words/listInWords";
import { numberInWords } from "../../figures/words/numberInWords";
import { fieldInWords } from "./fieldInWords";

export type Side = "added" | "removed" | "changed";

/** "Changes the title, the announced tally and the choices of two states.", "Adds a vote with 47 choices." */
export function differenceInWords({ fields, choices }: RecordDifference, side: Side): string {
  const count = choices.length === 1 ? "one state" : `${numberInWords(choices.length)} states`;
  if (side !== "changed") {
    const what = choices.length === 0 ? "a text without choices of states" : `a vote with the choices of ${count}`;
    return `${side === "added" ? "Adds" : "Takes away"} ${what}.`;
  }
  const parts = [
    ...fields.map(({ field }) => `the ${fieldInWords(field)}`),
    ...(choices.length > 0 ? [`the choice${choices.length === 1 ? "" : "s"} of ${count}`] : []),
  ];
  return parts.length === 0 ? "Changes nothing." : `Changes ${listInWords(parts)}.`;
}
