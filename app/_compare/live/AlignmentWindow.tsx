import { useMemo, type ReactElement } from "react";
import { en } from "../../../figures/words/messages/en";
import { AlignmentChart } from "../../../figures/alignment/AlignmentChart";
import { alignmentTable } from "../../../figures/alignment/alignmentTable";
import { alignmentWords } from "../../../figures/alignment/alignmentWords";
import { countAlignment } from "../../../figures/alignment/countAlignment";
import { LiveBox } from "../../../figures/live/LiveBox";
import { StaticFigure } from "../../../figures/StaticFigure";
import type { Release } from "../../../release/Release";
import { ROWS_SHOWN, type Aligning } from "./Aligning";
import { alignmentOver, anchorYears } from "./alignmentOver";
import { figureAddress } from "./figureAddress";
import { PeriodSlider } from "./PeriodSlider";
import { spanOf, type YearSpan } from "./YearSpan";

interface Props {
  readonly release: Release;
  readonly aligning: Aligning;
  readonly width: number;
  /** The years the reader has moved to; `undefined`: those of the page. */
  readonly moved: YearSpan | undefined;
  readonly onMove: (span: YearSpan) => void;
}

/** The plane that answers by itself: every position of the slider from the release that the browser holds. */
export function AlignmentWindow({ release, aligning, width, moved, onMove }: Props): ReactElement {
  const byYear = useMemo(() => anchorYears(release, aligning), [release, aligning]);
  const all = { first: byYear[0].years[0] ?? 0, last: byYear[0].years.at(-1) ?? 0 };
  const numbers = useMemo(() => {
    const { anchors, selection, states, grouping } = aligning;
    if (moved) return alignmentOver(release, aligning, byYear, moved);
    return countAlignment(release, { x: anchors[0], y: anchors[1], ...selection, states: states && [...states], grouping });
  }, [release, aligning, byYear, moved]);
  const drawn = useMemo(() => {
    return { words: alignmentWords(numbers), table: alignmentTable(numbers), numbers, svgs: {} };
  }, [numbers]);
  return (
    <>
      <PeriodSlider all={all} span={moved ?? spanOf(aligning.selection, all)} onMove={onMove} />
      <StaticFigure
        name="alignment"
        query={figureAddress(aligning, moved)}
        drawn={drawn}
        release={aligning.release}
        rowsShown={ROWS_SHOWN}
      >
        <LiveBox width={width}>
          <AlignmentChart say={en} numbers={numbers} width={width} />
        </LiveBox>
      </StaticFigure>
    </>
  );
}
