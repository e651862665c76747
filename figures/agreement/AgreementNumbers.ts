import type { YearShare } from "../../components/layout/YearLine";
import type { Selected } from "../parameters/selectionParameters";

/** A state in a figure: its code and its short name. */
export interface NamedState {
  readonly state: string;
  readonly name: string;
}

/** How two states agreed, year by year. */
export interface PairNumbers {
  readonly kind: "pair";
  readonly a: NamedState;
  readonly b: NamedState;
  readonly selection: Selected;
  /** Every year from the first to the last in which both cast a vote on something. */
  readonly years: readonly YearShare[];
  readonly shared: number;
  readonly agreement: number | null;
  readonly kappa: number | null;
}

/** How each of some states agreed with each. */
export interface SetNumbers {
  readonly kind: "set";
  readonly grouping: { readonly slug: string; readonly name: string } | null;
  readonly selection: Selected;
  /** In an order in which those that vote alike stand side by side. */
  readonly states: readonly NamedState[];
  /** For each pair of states, that of the first with each after it, then of the second …: the roll calls both cast a vote on. */
  readonly shared: readonly number[];
  /** For each pair in the same order, by how many half points their choices are apart in all: the agreement is 1 − apart / (2 × shared). */
  readonly apart: readonly number[];
  /** States asked for that cast no vote in the roll calls meant. */
  readonly withoutVote: number;
}

export type AgreementNumbers = PairNumbers | SetNumbers;
