import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { ChoiceCounts, KnownText, VoteBefore } from "./EntryFacts";

/** A state that chose otherwise than in the vote before. */
export interface EntrySwitch {
  readonly state: Iso3;
  readonly from: Choice;
  readonly to: Choice;
  /** Set where it is improbable: what it chose so far on the subject, and never this. */
  readonly never: ChoiceCounts | undefined;
}

/** One thing that a person should look at before the vote is ready. */
export type EntryCheck =
  | { readonly kind: "tally"; readonly choice: Choice; readonly counted: number; readonly announced: number }
  | { readonly kind: "without-choice"; readonly states: readonly Iso3[]; readonly members: number }
  | { readonly kind: "no-member"; readonly states: readonly Iso3[] }
  | { readonly kind: "two-lists"; readonly state: Iso3; readonly choices: readonly Choice[] }
  | { readonly kind: "against-outcome"; readonly inFavour: number; readonly against: number }
  | {
      readonly kind: "improbable";
      readonly states: readonly { readonly state: Iso3; readonly to: Choice; readonly never: ChoiceCounts }[];
    }
  | { readonly kind: "switched"; readonly since: VoteBefore; readonly switches: readonly EntrySwitch[] }
  | { readonly kind: "known"; readonly text: KnownText }
  | { readonly kind: "members-unknown" }
  | { readonly kind: "warning"; readonly sentence: string };
