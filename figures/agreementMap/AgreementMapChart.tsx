import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { DotArea } from "../../components/marks/DotArea";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotText } from "../../components/marks/PlotText";
import { ShapeAreas } from "../../components/marks/ShapeAreas";
import type { FigureProps } from "../Figure";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";
import { agreementMapWords } from "./agreementMapWords";
import { layoutAgreementMap } from "./layoutAgreementMap";
import { paintOf } from "./paintOf";

/** How far every state agreed with one, on a map of the world. */
export function AgreementMapChart({ numbers, width, say }: FigureProps<AgreementMapNumbers>): ReactElement {
  const layout = useMemo(() => layoutAgreementMap(numbers, width, say), [numbers, width, say]);
  return (
    <Explorable marks={layout.marks} label={agreementMapWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={layout.height} ring={ring}>
          <MarkLayer
            marks={layout.shapes}
            draw={({ d, line, paint }) => <path className={paint} d={d} strokeWidth={line} {...paintOf(paint)} />}
          />
          <MarkLayer marks={[layout.areas]} draw={({ areas }) => <ShapeAreas areas={areas} />} />
          <MarkLayer
            marks={layout.dots}
            draw={({ radius, paint }, x, y) => (
              <circle className={paint} cx={x} cy={y} r={radius} strokeWidth={0.8} {...paintOf(paint)} />
            )}
          />
          <MarkLayer marks={layout.dots} draw={({ mark, radius }, x, y) => <DotArea x={x} y={y} radius={radius} mark={mark} />} />
          <MarkLayer
            marks={layout.swatches}
            draw={(box) => (
              <rect x={box.x} y={box.y} width={box.width} height={box.height} strokeWidth={0.8} {...paintOf(box.paint)} />
            )}
          />
          <MarkLayer marks={layout.labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
