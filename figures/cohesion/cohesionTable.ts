import type { FigureTable } from "../Figure";
import type { CohesionNumbers } from "./CohesionNumbers";

const PLACES = 3;

/** A line for each year in which two members or more cast a vote. */
export function cohesionTable({ years }: CohesionNumbers): FigureTable {
  return {
    columns: [
      { key: "year", label: "Year", numeric: true },
      { key: "agreementIndex", label: "Agreement Index", numeric: true },
      { key: "rollCalls", label: "Votes", numeric: true },
    ],
    rows: years.flatMap(({ year, share, n }) => (share === null ? [] : [[year, Number(share.toFixed(PLACES)), n]])),
  };
}
