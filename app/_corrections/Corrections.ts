import type { ChangeReason } from "../../release/ChangeReason";
import type { FactDocument, FactKind } from "../../release/Fact";
import type { Fact } from "../../store/corrections/Fact";
import type { Correction } from "../../store/corrections/saveFact";
import type { SettledDisagreement } from "../../store/corrections/settledDisagreements";
import type { Settlement } from "../../store/corrections/settleDisagreement";
import type { Editor } from "../../store/editing/Draft";
import type { Outcome } from "../_editing/Editing";

/** What the process does for people who correct what is not a roll call. Rejects with an error named `DatabaseUnavailable` where the database cannot be reached. */
export interface Corrections {
  /** A fact as it is in the store now, published or not. */
  read(kind: FactKind, subject: string): Promise<Outcome<Fact>>;
  /** A document as it would be written, or what is wrong with it in sentences. */
  check(kind: FactKind, subject: string, document: unknown): Promise<Outcome<FactDocument>>;
  save(correction: Correction, editor: Editor): Promise<Outcome<Fact>>;
  /** What was changed and waits for the next release. */
  waiting(): Promise<readonly ChangeReason[]>;
  settle(settlement: Settlement, editor: Editor): Promise<Outcome<void>>;
  settled(): Promise<readonly SettledDisagreement[]>;
}
