import type { Iso3 } from "../formats/words/Iso3";

/** One part of a rule; a state is inside where any part takes it in. `ever` looks past the date. */
export type DefinitionTerm =
  | { readonly kind: "grouping"; readonly grouping: string; readonly ever: boolean }
  | { readonly kind: "state"; readonly state: Iso3 }
  | { readonly kind: "us_agreement"; readonly atLeast: number };

/** A rule that says, for a date, which states count as "hostile". */
export interface Definition {
  readonly slug: string;
  readonly name: string;
  /** The short form for a figure's axis. */
  readonly figureName: string;
  /** The rule as a sentence. */
  readonly rule: string;
  readonly source: string;
  readonly note: string | null;
  readonly terms: readonly DefinitionTerm[];
}
