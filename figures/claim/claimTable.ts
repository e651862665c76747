import type { FigureTable } from "../Figure";
import type { ClaimNumbers } from "./ClaimNumbers";

/** A line for each definition. */
export function claimTable({ rows }: ClaimNumbers): FigureTable {
  return {
    columns: [
      { key: "definition", label: "Called hostile", numeric: false },
      { key: "outside", label: "In favour from outside", numeric: true },
      { key: "inFavour", label: "In favour in all", numeric: true },
      { key: "outsideAgainst", label: "Against from outside", numeric: true },
    ],
    rows: rows.map(({ name, outside, inFavour, outsideAgainst }) => [name, outside, inFavour, outsideAgainst]),
  };
}
