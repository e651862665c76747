import type { PastedColumn, PastedRow, PastedTable } from "../../formats/pastedTexts/PastedText";
import type { Editor } from "../../store/editing/Draft";

/** What was pasted, and what people have said of its columns. */
export interface BulkTable {
  readonly text: string;
  readonly columns?: readonly (PastedColumn | null)[] | undefined;
}

/** A row with what would become of it. */
export interface BulkRow extends PastedRow {
  /** The id that it would have; `null` where something is wrong with it. */
  readonly rollCall: string | null;
  /** The id of what has its symbol already. */
  readonly there: string | null;
}

export interface BulkPreview extends Omit<PastedTable, "rows"> {
  readonly rows: readonly BulkRow[];
}

export type BulkOutcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/** Texts adopted without a vote, a session's worth at a time. */
export interface Bulk {
  preview(table: BulkTable): Promise<BulkOutcome<BulkPreview>>;
  /** Adds what is not there yet; where a row has something wrong, nothing. Sent again, it adds nothing again. */
  write(
    table: BulkTable & { readonly why: string; readonly idempotencyKey: string },
    editor: Editor,
  ): Promise<BulkOutcome<{ readonly added: readonly string[] }>>;
}
