import type { FigureTable } from "../Figure";
import type { CohesionNumbers } from "./CohesionNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const PLACES = 3;

/** A line for each year in which two members or more cast a vote. */
export function cohesionTable({ years }: CohesionNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "year", label: say.heads.year, numeric: true },
      { key: "agreementIndex", label: say.cohesion.index, numeric: true },
      { key: "rollCalls", label: say.heads.votes, numeric: true },
    ],
    rows: years.flatMap(({ year, share, n }) => (share === null ? [] : [[year, Number(share.toFixed(PLACES)), n]])),
  };
}
