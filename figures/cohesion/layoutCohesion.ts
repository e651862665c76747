import { layoutYearLine } from "../../components/layout/layoutYearLine";
import type { YearLine, YearShare } from "../../components/layout/YearLine";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { CohesionNumbers } from "./CohesionNumbers";

/** Where everything in a cohesion's drawing stands, for a width in px. */
export function layoutCohesion({ years }: CohesionNumbers, width: number, say: Messages = en): YearLine {
  const words = { ...say.yearLine, shareText: (share: number) => say.decimal(share, 2), counted: say.cohesion.counted };
  return layoutYearLine(years, { ...words, story: (of) => yearStory(of, say) }, width);
}

/** What one year tells. */
function yearStory({ year, share, n, few }: YearShare, say: Messages): string {
  return share === null ? say.cohesion.noneIn(year) : say.cohesion.story(year, say.decimal(share, 2), n, few);
}
