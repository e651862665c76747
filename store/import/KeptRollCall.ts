import type { Tally } from "../../formats/words/Tally";
import type { ChoiceVector } from "./ChoiceVector";
import type { ReadingFacts } from "./Incoming";
import type { ImportFormat } from "../../formats/imports/ImportFormat";

/** What the row of a roll call and of its text say, in the words of a reading. */
export interface RowFacts extends Omit<ReadingFacts, "url" | "officialTally"> {
  readonly officialTally: Tally;
  readonly confidence: "high" | "medium" | "low";
}

/** A reading that an earlier import left, without what it says. */
export interface ReadingHead {
  readonly id: number;
  readonly rollCall: number;
  readonly format: ImportFormat;
  readonly reference: string;
  readonly fingerprint: string;
  readonly versionSeen: number;
  readonly shown: boolean;
}

/** A roll call that the store holds. */
export interface KeptRollCall {
  readonly key: number;
  readonly publicId: string;
  readonly textKey: number;
  readonly version: number;
  /** The seed's or an editor's: an import adds what is missing there, and never says otherwise. */
  readonly isOwned: boolean;
  readonly facts: RowFacts;
  readonly choices: ChoiceVector;
  readonly readings: readonly ReadingHead[];
}
