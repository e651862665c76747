import { useMemo, type ReactElement } from "react";
import { ExplorablePoints } from "../../components/ExplorablePoints";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import type { FigureProps } from "../Figure";
import type { AlignmentNumbers } from "./AlignmentNumbers";
import { AlignmentPlane } from "./AlignmentPlane";
import { alignmentWords } from "./alignmentWords";
import { layoutAlignment } from "./layoutAlignment";

const WHOLE = [{ x: 0, y: 0 }];

/** Every state by its agreement with each of two. */
export function AlignmentChart({ numbers, width, say }: FigureProps<AlignmentNumbers>): ReactElement {
  const layout = useMemo(() => layoutAlignment(numbers, width, say), [numbers, width, say]);
  // The plane as one mark: placing each of its marks by itself would take most of a frame while the period moves.
  const plane = useMemo(() => <MarkLayer marks={WHOLE} draw={() => <AlignmentPlane layout={layout} />} />, [layout]);
  return (
    <ExplorablePoints marks={layout.marks} width={width} label={alignmentWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={layout.height} ring={ring}>
          {plane}
        </FigurePlot>
      )}
    </ExplorablePoints>
  );
}
