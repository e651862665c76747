import type { FigureTable } from "../Figure";
import type { AlignmentNumbers } from "./AlignmentNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const PLACES = 3;

/** A line for each state, those that lean most to the first of the two at the top. */
export function alignmentTable({ x, y, states }: AlignmentNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "state", label: say.heads.state, numeric: false },
      { key: "code", label: say.heads.code, numeric: false },
      { key: "x", label: say.alignment.with(x.name), numeric: true },
      { key: "sharedX", label: say.heads.sharedVotes, numeric: true },
      { key: "y", label: say.alignment.with(y.name), numeric: true },
      { key: "sharedY", label: say.heads.sharedVotes, numeric: true },
    ],
    rows: states
      .toSorted((a, b) => b.x - b.y - (a.x - a.y) || (a.state < b.state ? -1 : 1))
      .map((of) => [of.name, of.state, rounded(of.x), of.sharedX, rounded(of.y), of.sharedY]),
  };
}

function rounded(share: number): number {
  return Number(share.toFixed(PLACES));
}
