import type { FigureTable } from "../Figure";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";

/** A line for each specification, in the order of the curve. Shares and rates from 0 to 1, not rounded. */
export function specificationsTable({ rows }: SpecificationsNumbers): FigureTable {
  return {
    columns: [
      { key: "definition", label: "Called hostile", numeric: false },
      { key: "set", label: "Roll calls", numeric: false },
      { key: "rollCalls", label: "How many", numeric: true },
      { key: "abstentions", label: "Abstentions", numeric: false },
      { key: "denominator", label: "Rates of", numeric: false },
      { key: "outsideShare", label: "Outside share", numeric: true },
      { key: "outsideRate", label: "Outside rate", numeric: true },
      { key: "contrast", label: "Outside minus inside", numeric: true },
      { key: "grade", label: "Grade", numeric: false },
    ],
    rows,
  };
}
