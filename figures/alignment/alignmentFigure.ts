import type { Figure } from "../Figure";
import { AlignmentChart } from "./AlignmentChart";
import type { AlignmentNumbers } from "./AlignmentNumbers";
import { alignmentParameters, type AlignmentParameters } from "./alignmentParameters";
import { alignmentTable } from "./alignmentTable";
import { alignmentWords } from "./alignmentWords";
import { countAlignment } from "./countAlignment";

/** Every state by its agreement with each of two. */
export const alignmentFigure: Figure<AlignmentParameters, AlignmentNumbers> = {
  name: "alignment",
  parameters: alignmentParameters,
  numbers: countAlignment,
  words: alignmentWords,
  table: alignmentTable,
  Chart: AlignmentChart,
};
