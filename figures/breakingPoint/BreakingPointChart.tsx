import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkArea } from "../../components/marks/MarkArea";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotText } from "../../components/marks/PlotText";
import { StepLine } from "../../components/marks/StepLine";
import type { FigureProps } from "../Figure";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";
import { breakingPointWords } from "./breakingPointWords";
import { layoutBreakingPoint } from "./layoutBreakingPoint";

/** What remains outside as the word "hostile" stretches. */
export function BreakingPointChart({ numbers, width, say }: FigureProps<BreakingPointNumbers>): ReactElement {
  const { height, rules, labels, paths, marks, areas } = useMemo(
    () => layoutBreakingPoint(numbers, width, say),
    [numbers, width, say],
  );
  return (
    <Explorable marks={marks} label={breakingPointWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={height} ring={ring}>
          <MarkLayer marks={rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={paths} draw={(path) => <StepLine path={path} />} />
          <MarkLayer marks={labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={areas} draw={(area) => <MarkArea box={area} mark={area.mark} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
