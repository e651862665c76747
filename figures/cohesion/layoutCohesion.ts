import { layoutYearLine } from "../../components/layout/layoutYearLine";
import type { YearLine, YearShare } from "../../components/layout/YearLine";
import type { CohesionNumbers } from "./CohesionNumbers";

/** Where everything in a cohesion's drawing stands, for a width in px. */
export function layoutCohesion({ years }: CohesionNumbers, width: number): YearLine {
  return layoutYearLine(years, { shareText: (share) => share.toFixed(2), counted: "Votes", story: yearStory }, width);
}

/** What one year tells. */
function yearStory({ year, share, n, few }: YearShare): string {
  if (share === null) return `${year}: no recorded vote of two members or more.`;
  const votes = n === 1 ? "1 recorded vote" : `${n} recorded votes`;
  return `${year}: Agreement Index ${share.toFixed(2)} over ${votes}${few ? ", which is few" : ""}.`;
}
