import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkArea } from "../../components/marks/MarkArea";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotText } from "../../components/marks/PlotText";
import { StepLine } from "../../components/marks/StepLine";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";
import { breakingPointWords } from "./breakingPointWords";
import { layoutBreakingPoint } from "./layoutBreakingPoint";

/** What remains outside as the word "hostile" stretches. */
export function BreakingPointChart({
  numbers,
  width,
}: {
  readonly numbers: BreakingPointNumbers;
  readonly width: number;
}): ReactElement {
  const { height, rules, labels, paths, marks, areas } = useMemo(() => layoutBreakingPoint(numbers, width), [numbers, width]);
  return (
    <Explorable marks={marks} label={breakingPointWords(numbers).sentence}>
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
