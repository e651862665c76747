import type { CanonicalLists } from "./assembleRelease";
import type { AgreementFigure } from "./ReleaseContent";
import type { Repeated } from "./Repeated";
import type { RollCall, Source } from "./RollCall";

/** One list for each field instead of one object for each row: smaller, and quicker to read. */
type Columns<T> = { readonly [key in keyof T]: readonly T[key][] };
type RepeatedColumns<T> = { readonly [key in keyof T]: Repeated<T[key]> };

/**
 * What of a roll call is on the record, and so under the hash: what the long CSV carries.
 * The announced number of members is not, because the long CSV has no column for it.
 */
export type RecordColumns = Columns<
  Pick<RollCall, "id" | "symbol" | "draft" | "title"> & Omit<RollCall["officialTally"], "members">
> &
  RepeatedColumns<Pick<RollCall, "body" | "session" | "date" | "kind" | "mode" | "subject" | "source">>;

/** What is told about a roll call beside the record. `sources`: how many of the rows of AnnotationsJson's sources are the roll call's, in turn. */
export type AnnotationColumns = Columns<Pick<RollCall["officialTally"], "members"> & { readonly sources: number }> &
  RepeatedColumns<
    Pick<
      RollCall,
      "outcome" | "topics" | "meeting" | "agendaItem" | "note" | "confidence" | "sponsors" | "intentions" | "disagreements"
    >
  >;

export interface AgreementColumns extends Columns<Pick<AgreementFigure, "sharedRollCalls" | "agreement">> {
  readonly date: Repeated<AgreementFigure["date"]>;
  readonly state: Repeated<AgreementFigure["state"]>;
}

/** The JSON of the record. The choices follow it as bits. */
export interface RecordJson extends Omit<CanonicalLists, "rollCalls" | "usAgreement"> {
  readonly usAgreement: AgreementColumns;
  readonly rollCalls: RecordColumns;
}

/** The JSON of the annotations, in the order of the record's roll calls. */
export interface AnnotationsJson {
  readonly rollCalls: AnnotationColumns;
  readonly sources: Columns<Pick<Source, "symbol" | "url">> & RepeatedColumns<Pick<Source, "consulted">>;
}
