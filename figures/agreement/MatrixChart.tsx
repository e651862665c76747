import { useMemo, type ReactElement } from "react";
import { ExplorableGrid } from "../../components/ExplorableGrid";
import { FigurePlot } from "../../components/FigurePlot";
import { CellPathMark } from "../../components/marks/CellPathMark";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotPathMark } from "../../components/marks/PlotPathMark";
import { PlotText } from "../../components/marks/PlotText";
import type { FigureProps } from "../Figure";
import type { SetNumbers } from "./AgreementNumbers";
import { cellRules } from "./cellRules";
import { layoutMatrix } from "./layoutMatrix";
import { pairStory } from "./pairStory";
import { setWords } from "./setWords";

/** How each of some states agreed with each, as shades in a grid. */
export function MatrixChart({ numbers, width, say }: FigureProps<SetNumbers>): ReactElement {
  const { height, grid, cells, lines, labels } = useMemo(() => layoutMatrix(numbers, width, say), [numbers, width, say]);
  const label = useMemo(() => setWords(numbers, say).sentence, [numbers, say]);
  // The cells are many: drawn once, whatever is pointed at.
  const still = useMemo(
    () => [
      <MarkLayer key="lines" marks={lines} draw={(path) => <PlotPathMark path={path} />} />,
      <MarkLayer key="cells" marks={cells} draw={(path) => <CellPathMark path={path} />} />,
      <MarkLayer key="labels" marks={labels} draw={(text, x, y) => <PlotText label={text} x={x} y={y} />} />,
    ],
    [lines, cells, labels],
  );
  return (
    <ExplorableGrid grid={grid} width={width} label={label} words={say.frame} story={(cell) => pairStory(numbers, cell, say)}>
      {(cell) => {
        const pointed = cell && cellRules(grid, cell);
        return (
          <FigurePlot width={width} height={height} ring={pointed?.box}>
            {still}
            {pointed && <MarkLayer marks={pointed.rules} draw={(rule) => <PlotLine rule={rule} />} />}
          </FigurePlot>
        );
      }}
    </ExplorableGrid>
  );
}
