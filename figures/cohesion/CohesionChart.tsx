import { useMemo, type ReactElement } from "react";
import { YearLinePlot } from "../../components/YearLinePlot";
import type { CohesionNumbers } from "./CohesionNumbers";
import { cohesionWords } from "./cohesionWords";
import { layoutCohesion } from "./layoutCohesion";

/** How far a grouping voted as one, year by year. */
export function CohesionChart({ numbers, width }: { readonly numbers: CohesionNumbers; readonly width: number }): ReactElement {
  const line = useMemo(() => layoutCohesion(numbers, width), [numbers, width]);
  return <YearLinePlot line={line} width={width} label={cohesionWords(numbers).sentence} />;
}
