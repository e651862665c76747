import type { Figure } from "../Figure";
import { CohesionChart } from "./CohesionChart";
import type { CohesionNumbers } from "./CohesionNumbers";
import { cohesionParameters, type CohesionParameters } from "./cohesionParameters";
import { cohesionTable } from "./cohesionTable";
import { cohesionWords } from "./cohesionWords";
import { countCohesion } from "./countCohesion";

/** How far a grouping voted as one, year by year. */
export const cohesionFigure: Figure<CohesionParameters, CohesionNumbers> = {
  name: "cohesion",
  parameters: cohesionParameters,
  numbers: countCohesion,
  words: cohesionWords,
  table: cohesionTable,
  Chart: CohesionChart,
};
