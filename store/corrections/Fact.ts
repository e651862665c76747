import type { FactDocuments, FactKind } from "../../release/Fact";

/** A fact as the store has it, to be corrected. */
export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K;
  /** Its slug or code; of terms in a body `HRC-CHN`. */
  readonly subject: string;
  /** Another one after each change, whoever made it; `null`: there is nothing of that name yet. */
  readonly version: string | null;
  readonly document: FactDocuments[K];
}
