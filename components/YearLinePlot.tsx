import type { ReactElement } from "react";
import { Explorable } from "./Explorable";
import type { ExploreWords } from "./exploreWords";
import { FigurePlot } from "./FigurePlot";
import type { YearLine } from "./layout/YearLine";
import { MarkArea } from "./marks/MarkArea";
import { MarkLayer } from "./marks/MarkLayer";
import { PlotLine } from "./marks/PlotLine";
import { PlotPathMark } from "./marks/PlotPathMark";
import { PlotText } from "./marks/PlotText";
import { YearDot } from "./marks/YearDot";

interface Props {
  readonly line: YearLine;
  readonly width: number;
  /** What the whole drawing shows, in a sentence. */
  readonly label: string;
  readonly words: ExploreWords;
}

/** A share year by year, with how many roll calls each year's rests on. */
export function YearLinePlot({ line, width, label, words }: Props): ReactElement {
  return (
    <Explorable marks={line.marks} label={label} words={words}>
      {(ring) => (
        <FigurePlot width={width} height={line.height} ring={ring}>
          <MarkLayer marks={line.rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={line.paths} draw={(path) => <PlotPathMark path={path} />} />
          <MarkLayer marks={line.dots} draw={({ radius, open }, x, y) => <YearDot x={x} y={y} radius={radius} open={open} />} />
          <MarkLayer marks={line.labels} draw={(text, x, y) => <PlotText label={text} x={x} y={y} />} />
          <MarkLayer marks={line.areas} draw={(area) => <MarkArea box={area} mark={area.mark} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
