import type { FigureTable } from "../Figure";
import type { AlignmentNumbers } from "./AlignmentNumbers";

const PLACES = 3;

/** A line for each state, those that lean most to the first of the two at the top. */
export function alignmentTable({ x, y, states }: AlignmentNumbers): FigureTable {
  return {
    columns: [
      { key: "state", label: "State", numeric: false },
      { key: "code", label: "Code", numeric: false },
      { key: "x", label: `With ${x.name}`, numeric: true },
      { key: "sharedX", label: "Shared votes", numeric: true },
      { key: "y", label: `With ${y.name}`, numeric: true },
      { key: "sharedY", label: "Shared votes", numeric: true },
    ],
    rows: states
      .toSorted((a, b) => b.x - b.y - (a.x - a.y) || (a.state < b.state ? -1 : 1))
      .map((of) => [of.name, of.state, rounded(of.x), of.sharedX, rounded(of.y), of.sharedY]),
  };
}

function rounded(share: number): number {
  return Number(share.toFixed(PLACES));
}
