import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { ChoiceMark } from "../../components/marks/ChoiceMark";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { OpenCircle } from "../../components/marks/OpenCircle";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotText } from "../../components/marks/PlotText";
import { layoutTimeline } from "./layoutTimeline";
import type { FigureProps } from "../Figure";
import type { TimelineNumbers } from "./TimelineNumbers";
import { timelineWords } from "./timelineWords";

/** Every text on a subject, year by year. */
export function TimelineChart({ numbers, width, say }: FigureProps<TimelineNumbers>): ReactElement {
  const { height, key, bars, circles, labels, rules, marks } = useMemo(
    () => layoutTimeline(numbers, width, say),
    [numbers, width, say],
  );
  return (
    <Explorable marks={marks} label={timelineWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={height} ring={ring}>
          <MarkLayer marks={[...key.labels, ...labels]} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={[...key.swatches, ...bars]} draw={(bar) => <ChoiceMark bar={bar} />} />
          <MarkLayer marks={key.circles} draw={(_, x, y) => <OpenCircle x={x} y={y} />} />
          <MarkLayer marks={circles} draw={({ mark, radius }, x, y) => <OpenCircle x={x} y={y} mark={mark} radius={radius} />} />
          <MarkLayer marks={rules} draw={(rule) => <PlotLine rule={rule} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
