import type { Figure } from "../Figure";
import { BreakingPointChart } from "./BreakingPointChart";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";
import { breakingPointParameters, type BreakingPointParameters } from "./breakingPointParameters";
import { breakingPointTable } from "./breakingPointTable";
import { breakingPointWords } from "./breakingPointWords";
import { countBreakingPoint } from "./countBreakingPoint";

/** How far the word "hostile" must stretch before a claim fails. */
export const breakingPointFigure: Figure<BreakingPointParameters, BreakingPointNumbers> = {
  name: "breaking-point",
  parameters: breakingPointParameters,
  numbers: countBreakingPoint,
  words: breakingPointWords,
  table: breakingPointTable,
  Chart: BreakingPointChart,
};
