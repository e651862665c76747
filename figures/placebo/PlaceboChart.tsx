import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotPathMark } from "../../components/marks/PlotPathMark";
import { PlotText } from "../../components/marks/PlotText";
import { ShareDot } from "../../components/marks/ShareDot";
import { layoutPlacebo } from "./layoutPlacebo";
import type { FigureProps } from "../Figure";
import type { PlaceboNumbers } from "./PlaceboNumbers";
import { placeboWords } from "./placeboWords";

/** A text beside chance and beside the texts on other countries. */
export function PlaceboChart({ numbers, width, say }: FigureProps<PlaceboNumbers>): ReactElement {
  const { height, rules, labels, paths, dots, marks } = useMemo(() => layoutPlacebo(numbers, width, say), [numbers, width, say]);
  return (
    <Explorable marks={marks} label={placeboWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={height} ring={ring}>
          <MarkLayer marks={rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={paths} draw={(path) => <PlotPathMark path={path} />} />
          <MarkLayer marks={labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={dots} draw={(dot, x, y) => <ShareDot x={x} y={y} chosen={dot.chosen} mark={dot.mark} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
