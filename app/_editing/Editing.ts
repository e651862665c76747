import type { DraftStatus } from "../../formats/entry/DraftStatus";
import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { Release } from "../../release/Release";
import type { NewDraft } from "../../store/editing/createDraft";
import type { Draft, DraftSummary, Editor, Presence } from "../../store/editing/Draft";
import type { Refusal } from "../../store/editing/EditRefused";
import type { DraftMark } from "../../store/editing/markDraft";
import type { DraftPublication, PublishedDraft } from "../../store/editing/publishDraft";
import type { DraftSave } from "../../store/editing/saveDraft";
import type { Undoing } from "../../store/editing/undoRevision";
import type { Publication, PublishOutcome } from "../../store/publishing/publishIn";
import type { KeptRevision, RevisionQuestion } from "../../store/revisions/searchRevisions";
import type { Corrections } from "../_corrections/Corrections";
import type { Reports } from "../_reports/Reports";
import type { RefusedFigure } from "../runtime";

/** What came of an edit. A refusal is a value: process and pages are bundled apart, so neither knows the other's classes. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** What publishing a draft would make of the site. */
export interface Preview {
  readonly draft: Draft;
  /** The id of the roll call, for a new one the id that it would have. */
  readonly rollCall: string;
  /** Whether what the draft changes was itself changed since the draft was begun: then it will not be published. */
  readonly targetChanged: boolean;
  /** The newest release, and the one that would come after it. */
  readonly before: Release;
  readonly after: Release;
  /** A figure as it would be. */
  draw(name: string, query: Readonly<Record<string, string>>, widths: readonly number[]): Promise<DrawnFigure | RefusedFigure>;
}

/** What the process does for people who edit. Rejects with an error named `DatabaseUnavailable` where the database cannot be reached. */
export interface Editing {
  /** Whether whoever marked a draft as ready may publish it too. */
  readonly publishesAlone: boolean;
  create(draft: NewDraft, editor: Editor): Promise<Outcome<Draft>>;
  list(status?: DraftStatus): Promise<readonly DraftSummary[]>;
  read(id: string): Promise<Outcome<Draft>>;
  /** Notes that the editor has the draft open, and tells who else has. */
  presence(id: string, editor: Editor): Promise<readonly Presence[]>;
  save(save: DraftSave, editor: Editor): Promise<Outcome<Draft>>;
  mark(mark: DraftMark, editor: Editor): Promise<Outcome<Draft>>;
  /** Begins a correction again from what the vote is now, keeping what was changed in it. */
  rebase(draft: { readonly id: string; readonly version: number }, editor: Editor): Promise<Outcome<Draft>>;
  /** Once it is answered, this process serves the new release. */
  publish(publication: Omit<DraftPublication, "alone">, editor: Editor): Promise<Outcome<PublishedDraft>>;
  /** Publishes all that the store has, where anything has changed since the newest release. */
  publishAll(publication: Pick<Publication, "note" | "idempotencyKey">, editor: Editor): Promise<PublishOutcome>;
  preview(id: string): Promise<Outcome<Preview>>;
  undo(undoing: Undoing, editor: Editor): Promise<Outcome<PublishedDraft>>;
  /** Of everything but roll calls. */
  readonly corrections: Corrections;
  /** What readers say is wrong. */
  readonly reports: Reports;
  revisions(question: RevisionQuestion): Promise<readonly KeptRevision[]>;
}
