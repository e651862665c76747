import type { YearShare } from "../../components/layout/YearLine";
import type { Selected } from "../parameters/selectionParameters";

export interface CohesionNumbers {
  readonly grouping: { readonly slug: string; readonly name: string };
  readonly selection: Selected;
  /** The mean Agreement Index of each year, 0 to 1, and of how many roll calls; every year from the first to the last. */
  readonly years: readonly YearShare[];
  /** Over all roll calls that are counted; `null` of none. */
  readonly mean: number | null;
  /** Roll calls in which two members or more cast a vote. */
  readonly rollCalls: number;
}
