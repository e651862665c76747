import { useMemo, type ReactElement } from "react";
import { ExplorablePoints } from "../../components/ExplorablePoints";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import type { AlignmentNumbers } from "./AlignmentNumbers";
import { AlignmentPlane } from "./AlignmentPlane";
import { alignmentWords } from "./alignmentWords";
import { layoutAlignment } from "./layoutAlignment";

const WHOLE = [{ x: 0, y: 0 }];

/** Every state by its agreement with each of two. */
export function AlignmentChart({ numbers, width }: { readonly numbers: AlignmentNumbers; readonly width: number }): ReactElement {
  const layout = useMemo(() => layoutAlignment(numbers, width), [numbers, width]);
  // The plane as one mark: placing each of its marks by itself would take most of a frame while the period moves.
  const plane = useMemo(() => <MarkLayer marks={WHOLE} draw={() => <AlignmentPlane layout={layout} />} />, [layout]);
  return (
    <ExplorablePoints marks={layout.marks} width={width} label={alignmentWords(numbers).sentence}>
      {(ring) => (
        <FigurePlot width={width} height={layout.height} ring={ring}>
          {plane}
        </FigurePlot>
      )}
    </ExplorablePoints>
  );
}
