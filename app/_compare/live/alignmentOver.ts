import { countTally } from "../../../analysis/countTally";
import { selectRollCalls } from "../../../analysis/selectRollCalls";
import { agreementWithin, yearlyAgreement, type YearlyAgreement } from "../../../analysis/yearlyAgreement";
import { alignmentFrom } from "../../../figures/alignment/alignmentFrom";
import type { AlignmentNumbers } from "../../../figures/alignment/AlignmentNumbers";
import { setPointedOut } from "../../../figures/alignment/setPointedOut";
import { selectedBy } from "../../../figures/parameters/selectionParameters";
import { en } from "../../../figures/words/messages/en";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import type { Release } from "../../../release/Release";
import type { Aligning } from "./Aligning";
import type { YearSpan } from "./YearSpan";

/** The two states' agreement with every other, year by year. */
export type AnchorYears = readonly [YearlyAgreement, YearlyAgreement];

/** Counted once for two anchors, over the roll calls whose choices are known; every span of years is then answered at once. */
export function anchorYears(release: Release, { anchors: [x, y], selection: { body, topic } }: Aligning): AnchorYears {
  const rows = selectRollCalls(release, { body, topic }).filter((row) => countTally(release, row));
  return [yearlyAgreement(release, x, rows), yearlyAgreement(release, y, rows)];
}

/** The plane over whole years: what the server answers for `from` and `to` as years. */
export function alignmentOver(
  release: Release,
  aligning: Aligning,
  [withX, withY]: AnchorYears,
  span: YearSpan,
): AlignmentNumbers {
  const { anchors, selection, states, grouping } = aligning;
  const [from, to] = [String(span.first) as CalendarDate, String(span.last) as CalendarDate];
  return alignmentFrom(release, {
    anchors,
    agreement: [agreementWithin(release, withX, span), agreementWithin(release, withY, span)],
    set: setPointedOut(release, { states, grouping, to }, en),
    selection: selectedBy({ ...selection, from, to }),
    say: en,
  });
}
