import { layoutYearLine } from "../../components/layout/layoutYearLine";
import type { YearLine, YearShare } from "../../components/layout/YearLine";
import { percentInWords } from "../words/percentInWords";
import type { PairNumbers } from "./AgreementNumbers";

/** Where everything in the drawing of two states' agreement stands, for a width in px. */
export function layoutPair({ years }: PairNumbers, width: number): YearLine {
  return layoutYearLine(years, { shareText: percentInWords, counted: "Shared votes", story: yearStory }, width);
}

/** What one year tells. */
function yearStory({ year, share, n, few }: YearShare): string {
  if (share === null) return `${year}: no recorded vote that both took part in.`;
  return `${year}: ${percentInWords(share)} agreement over ${n === 1 ? "1 shared vote" : `${n} shared votes`}${few ? ", which is few" : ""}.`;
}
