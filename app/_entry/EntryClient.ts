import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Draft, Presence } from "../../store/editing/Draft";

/** What came of asking the server. `unreachable`: no answer, or one that says to come back later. */
export type Asked<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "signed_out" }
  | { readonly kind: "conflict"; readonly detail: string; readonly theirs: Draft | undefined }
  | { readonly kind: "refused"; readonly detail: string }
  | { readonly kind: "unreachable" };

/** The addresses of drafts, as one thing that a test can stand in for. */
export interface EntryClient {
  create(document: RollCallEntry, target?: string): Promise<Asked<Draft>>;
  read(id: string): Promise<Asked<{ readonly draft: Draft; readonly presence: readonly Presence[] }>>;
  save(id: string, version: number, document: RollCallEntry): Promise<Asked<Draft>>;
  mark(id: string, mark: "ready" | "reopen" | "discard", version: number): Promise<Asked<Draft>>;
}
