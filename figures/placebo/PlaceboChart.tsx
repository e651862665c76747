import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotPathMark } from "../../components/marks/PlotPathMark";
import { PlotText } from "../../components/marks/PlotText";
import { ShareDot } from "../../components/marks/ShareDot";
import { layoutPlacebo } from "./layoutPlacebo";
import type { PlaceboNumbers } from "./PlaceboNumbers";
import { placeboWords } from "./placeboWords";

interface Props {
  readonly numbers: PlaceboNumbers;
  readonly width: number;
}

/** A text beside chance and beside the texts on other countries. */
export function PlaceboChart({ numbers, width }: Props): ReactElement {
  const { height, rules, labels, paths, dots, marks } = useMemo(() => layoutPlacebo(numbers, width), [numbers, width]);
  return (
    <Explorable marks={marks} label={placeboWords(numbers).sentence}>
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
