import type { FigureTable } from "../Figure";
import { CHOICE_LABELS } from "../words/choiceInWords";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";

const PLACES = 3;

/** A line for each member, closest first. */
export function breakingPointTable({ steps }: BreakingPointNumbers): FigureTable {
  return {
    columns: [
      { key: "hostile", label: "Called hostile", numeric: true },
      { key: "state", label: "Down to", numeric: false },
      { key: "code", label: "Code", numeric: false },
      { key: "agreement", label: "Agreement with the United States", numeric: true },
      { key: "choice", label: "Choice", numeric: false },
      { key: "outside", label: "In favour from outside", numeric: true },
      { key: "outsideAgainst", label: "Against from outside", numeric: true },
    ],
    rows: steps.map(({ state, name, agreement, choice, outside, outsideAgainst }, i) => [
      i + 1,
      name,
      state,
      agreement === null ? null : Number(agreement.toFixed(PLACES)),
      CHOICE_LABELS[choice],
      outside,
      outsideAgainst,
    ]),
  };
}
