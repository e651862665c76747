import type { FigureTable } from "../Figure";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const PLACES = 3;

/** A line for each member, closest first. */
export function breakingPointTable({ steps }: BreakingPointNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "hostile", label: say.breakingPoint.hostileHead, numeric: true },
      { key: "state", label: say.breakingPoint.downTo, numeric: false },
      { key: "code", label: say.heads.code, numeric: false },
      { key: "agreement", label: say.breakingPoint.agreementHead, numeric: true },
      { key: "choice", label: say.heads.choice, numeric: false },
      { key: "outside", label: say.heads.inFavourOutside, numeric: true },
      { key: "outsideAgainst", label: say.heads.againstOutside, numeric: true },
    ],
    rows: steps.map(({ state, name, agreement, choice, outside, outsideAgainst }, i) => [
      i + 1,
      name,
      state,
      agreement === null ? null : Number(agreement.toFixed(PLACES)),
      say.choices[choice],
      outside,
      outsideAgainst,
    ]),
  };
}
