import type { AgreementFigure } from "./ReleaseContent";
import type { RollCall } from "./RollCall";
import type { CanonicalLists } from "./assembleRelease";

/** One list for each field instead of one object for each row: smaller, and quicker to read. */
export type Columns<T> = { readonly [key in keyof T]: readonly T[key][] };

/** What of a roll call is on the record, and so under the hash: what the long CSV carries. */
export type RecordedFields = Pick<
  RollCall,
  "id" | "body" | "session" | "date" | "symbol" | "draft" | "kind" | "mode" | "title" | "subject" | "source"
> &
  Omit<RollCall["officialTally"], "members">;

/** What is told about a roll call beside the record. The announced number of members is here, because the long CSV has no column for it. */
export type AnnotatedFields = Omit<RollCall, keyof RecordedFields | "officialTally"> & Pick<RollCall["officialTally"], "members">;

/** The JSON of the record. The choices follow it as bits. */
export interface RecordJson extends Omit<CanonicalLists, "rollCalls" | "usAgreement"> {
  readonly usAgreement: Columns<AgreementFigure>;
  readonly rollCalls: Columns<RecordedFields>;
}

/** The JSON of the annotations, in the order of the record's roll calls. */
export interface AnnotationsJson {
  readonly rollCalls: Columns<AnnotatedFields>;
}
