import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotPathMark } from "../../components/marks/PlotPathMark";
import { PlotText } from "../../components/marks/PlotText";
import { layoutSwitchers } from "./layoutSwitchers";
import type { FigureProps } from "../Figure";
import type { SwitchersNumbers } from "./SwitchersNumbers";
import { switchersWords } from "./switchersWords";

/** Who changed between two texts, as a flow. */
export function SwitchersChart({ numbers, width, say }: FigureProps<SwitchersNumbers>): ReactElement {
  const { height, bands, nodes, labels, marks } = useMemo(() => layoutSwitchers(numbers, width, say), [numbers, width, say]);
  return (
    <Explorable marks={marks} label={switchersWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={height} ring={ring}>
          <MarkLayer
            marks={bands}
            draw={(band) => (
              <g data-mark={band.mark}>
                <PlotPathMark path={band} />
              </g>
            )}
          />
          <MarkLayer marks={nodes} draw={(node) => <PlotPathMark path={node} />} />
          <MarkLayer marks={labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
