import type { FigureTable } from "../Figure";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each specification, in the order of the curve. Shares and rates from 0 to 1, not rounded. */
export function specificationsTable({ rows }: SpecificationsNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "definition", label: say.heads.hostileWho, numeric: false },
      { key: "set", label: say.specifications.headings.rollCalls, numeric: false },
      { key: "rollCalls", label: say.specifications.howMany, numeric: true },
      { key: "abstentions", label: say.specifications.headings.abstentions, numeric: false },
      { key: "denominator", label: say.specifications.headings.denominator, numeric: false },
      { key: "outsideShare", label: say.heads.outsideShare, numeric: true },
      { key: "outsideRate", label: say.heads.outsideRate, numeric: true },
      { key: "contrast", label: say.heads.contrast, numeric: true },
      { key: "grade", label: say.specifications.grade, numeric: false },
    ],
    rows,
  };
}
