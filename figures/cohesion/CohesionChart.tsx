import { useMemo, type ReactElement } from "react";
import { YearLinePlot } from "../../components/YearLinePlot";
import type { FigureProps } from "../Figure";
import type { CohesionNumbers } from "./CohesionNumbers";
import { cohesionWords } from "./cohesionWords";
import { layoutCohesion } from "./layoutCohesion";

/** How far a grouping voted as one, year by year. */
export function CohesionChart({ numbers, width, say }: FigureProps<CohesionNumbers>): ReactElement {
  const line = useMemo(() => layoutCohesion(numbers, width, say), [numbers, width, say]);
  return <YearLinePlot line={line} width={width} label={cohesionWords(numbers, say).sentence} words={say.frame} />;
}
