import { layoutYearLine } from "../../components/layout/layoutYearLine";
import type { YearLine, YearShare } from "../../components/layout/YearLine";
import type { Messages } from "../words/messages/Messages";
import type { PairNumbers } from "./AgreementNumbers";

/** Where everything in the drawing of two states' agreement stands, for a width in px. */
export function layoutPair({ years }: PairNumbers, width: number, say: Messages): YearLine {
  const words = { ...say.yearLine, shareText: say.percentShort, counted: say.pair.counted };
  return layoutYearLine(years, { ...words, story: (of) => yearStory(of, say) }, width);
}

/** What one year tells. */
function yearStory({ year, share, n, few }: YearShare, say: Messages): string {
  return share === null ? say.pair.noneIn(year) : say.pair.inYear(year, say.percent(share), n, few);
}
