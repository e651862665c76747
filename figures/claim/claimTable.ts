import type { FigureTable } from "../Figure";
import type { ClaimNumbers } from "./ClaimNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each definition. */
export function claimTable({ rows }: ClaimNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "definition", label: say.heads.hostileWho, numeric: false },
      { key: "outside", label: say.heads.inFavourOutside, numeric: true },
      { key: "inFavour", label: say.heads.inFavourAll, numeric: true },
      { key: "outsideAgainst", label: say.heads.againstOutside, numeric: true },
    ],
    rows: rows.map(({ name, outside, inFavour, outsideAgainst }) => [name, outside, inFavour, outsideAgainst]),
  };
}
