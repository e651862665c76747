import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { ChoiceMark } from "../../components/marks/ChoiceMark";
import { ChoiceShape } from "../../components/marks/ChoiceShape";
import { MarkArea } from "../../components/marks/MarkArea";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { OpenCircle } from "../../components/marks/OpenCircle";
import { PaperSwatch } from "../../components/marks/PaperSwatch";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotPathMark } from "../../components/marks/PlotPathMark";
import { PlotText } from "../../components/marks/PlotText";
import { layoutState } from "./layoutState";
import type { FigureProps } from "../Figure";
import type { StateNumbers } from "./StateNumbers";
import { stateWords } from "./stateWords";

const LINE = 0.5;

/** What a state chose, year by year. */
export function StateChart({ numbers, width, say }: FigureProps<StateNumbers>): ReactElement {
  const layout = useMemo(() => layoutState(numbers, width, say), [numbers, width, say]);
  const { key, marks } = layout;
  return (
    <Explorable marks={marks} label={stateWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={layout.height} ring={ring}>
          <MarkLayer marks={layout.rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={[...key.papers, ...layout.gaps]} draw={(box) => <PaperSwatch box={box} />} />
          <MarkLayer marks={layout.shapes} draw={({ choice, d }) => <ChoiceShape choice={choice} d={d} line={LINE} />} />
          <MarkLayer marks={layout.counts} draw={(path) => <PlotPathMark path={path} />} />
          <MarkLayer marks={key.circles} draw={(_, x, y) => <OpenCircle x={x} y={y} />} />
          <MarkLayer marks={layout.circles} draw={({ radius }, x, y) => <OpenCircle x={x} y={y} radius={radius} />} />
          <MarkLayer marks={[...key.labels, ...layout.labels]} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={key.swatches} draw={(bar) => <ChoiceMark bar={bar} />} />
          <MarkLayer
            marks={marks.map((box, mark) => ({ ...box, mark }))}
            draw={(area) => <MarkArea box={area} mark={area.mark} />}
          />
        </FigurePlot>
      )}
    </Explorable>
  );
}
