import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { ChoiceDot } from "../../components/marks/ChoiceDot";
import { ChoiceMark } from "../../components/marks/ChoiceMark";
import { ChoiceShape } from "../../components/marks/ChoiceShape";
import { DotArea } from "../../components/marks/DotArea";
import { DottedFill } from "../../components/marks/DottedFill";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { OpenCircle } from "../../components/marks/OpenCircle";
import { PaperSwatch } from "../../components/marks/PaperSwatch";
import { PlotText } from "../../components/marks/PlotText";
import { ShapeAreas } from "../../components/marks/ShapeAreas";
import { layoutMap } from "./layoutMap";
import type { FigureProps } from "../Figure";
import type { MapNumbers } from "./MapNumbers";
import { mapWords } from "./mapWords";

/** One vote on a map of the world: land and dots in the colours of the choices. */
export function MapChart({ numbers, width, say }: FigureProps<MapNumbers>): ReactElement {
  const layout = useMemo(() => layoutMap(numbers, width, say), [numbers, width, say]);
  const { keys, labels } = layout;
  return (
    <Explorable marks={layout.marks} label={mapWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={layout.height} ring={ring}>
          <MarkLayer marks={layout.shapes} draw={({ choice, d, line }) => <ChoiceShape choice={choice} d={d} line={line} />} />
          <MarkLayer marks={layout.dotting} draw={({ d, step }) => <DottedFill d={d} step={step} />} />
          <MarkLayer marks={[layout.areas]} draw={({ areas }) => <ShapeAreas areas={areas} />} />
          <MarkLayer
            marks={layout.dots}
            draw={({ choice, radius }, x, y) => <ChoiceDot choice={choice} radius={radius} x={x} y={y} />}
          />
          <MarkLayer marks={layout.dots} draw={({ mark, radius }, x, y) => <DotArea x={x} y={y} radius={radius} mark={mark} />} />
          <MarkLayer
            marks={[...keys.flatMap((key) => key.labels), ...labels]}
            draw={(label, x, y) => <PlotText label={label} x={x} y={y} />}
          />
          <MarkLayer marks={keys.flatMap(({ swatches }) => swatches)} draw={(bar) => <ChoiceMark bar={bar} />} />
          <MarkLayer marks={keys.flatMap(({ papers }) => papers)} draw={(box) => <PaperSwatch box={box} />} />
          <MarkLayer marks={layout.circles} draw={(_, x, y) => <OpenCircle x={x} y={y} mark={0} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
