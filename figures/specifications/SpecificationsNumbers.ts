import type { Grade } from "../../analysis/Grade";
import type { Measure } from "./specificationsParameters";

/** One of the choices that make up a specification, with what it can be. */
export interface SpecificationDimension {
  readonly name: "definition" | "rollCalls" | "abstentions" | "denominator";
  /** Short forms, as rows of a drawing have them. */
  readonly options: readonly string[];
  /** The share of the measure's spread that this choice explains by itself, from 0 to 1; `null` without spread. */
  readonly spread: number | null;
}

/** One specification, its choices as bits: one for each option of a dimension; a set of roll calls that comes about in several ways has several. */
export interface DrawnSpecification {
  readonly value: number;
  readonly grade: Grade | null;
  readonly choices: readonly number[];
}

export interface SpecificationsNumbers {
  readonly claim: string;
  readonly measure: Measure;
  readonly dimensions: readonly SpecificationDimension[];
  /** Smallest value first; those without one are left out. */
  readonly items: readonly DrawnSpecification[];
  /** All specifications, with a value or not, and how many of them hold at least so far. */
  readonly count: number;
  readonly holds: readonly { readonly grade: Grade; readonly count: number }[];
  readonly median: number | null;
  /** Specifications without a verdict: nobody was in favour. */
  readonly ungraded: number;
  /** The reader's own point: its value, and how many of the items are smaller. It need not be one of them. `null` where it has no value. */
  readonly own: { readonly value: number; readonly place: number } | null;
  /** Every specification as a line of the table, in the order of the items. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
