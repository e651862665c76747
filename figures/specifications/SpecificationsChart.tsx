import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkArea } from "../../components/marks/MarkArea";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotPathMark } from "../../components/marks/PlotPathMark";
import { PlotText } from "../../components/marks/PlotText";
import { layoutSpecifications } from "./layoutSpecifications";
import type { FigureProps } from "../Figure";
import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import { specificationsWords } from "./specificationsWords";

/** Every way to test a claim, sorted, with the choices below. */
export function SpecificationsChart({ numbers, width, say }: FigureProps<SpecificationsNumbers>): ReactElement {
  const { height, rules, labels, paths, marks, areas } = useMemo(
    () => layoutSpecifications(numbers, width, say),
    [numbers, width, say],
  );
  return (
    <Explorable marks={marks} label={specificationsWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={height} ring={ring}>
          <MarkLayer marks={rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={paths} draw={(path) => <PlotPathMark path={path} />} />
          <MarkLayer marks={labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={areas} draw={(area) => <MarkArea box={area} mark={area.mark} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
