import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { ReadEntry } from "./ReadEntry";

/** One moment of an entry: the document, what its text gave, and which of the text's votes a person picked. */
export interface EntryMoment {
  readonly entry: RollCallEntry;
  readonly read: ReadEntry;
  readonly picked: number | undefined;
}

/** An entry being worked on, with what was before and what was undone. */
export interface EntryState extends EntryMoment {
  readonly past: readonly EntryMoment[];
  readonly future: readonly EntryMoment[];
  /** What the last change was made to: further typing in one field is one step back. */
  readonly last: string | undefined;
}

export type EntryAction =
  | { readonly type: "set"; readonly fields: Partial<RollCallEntry>; readonly into?: string }
  | { readonly type: "choose"; readonly states: readonly Iso3[]; readonly choice: Choice | undefined }
  | { readonly type: "answer"; readonly name: string; readonly state: Iso3 | "" }
  | { readonly type: "pick"; readonly vote: number }
  | { readonly type: "load"; readonly entry: RollCallEntry }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

/** Reads the text of an entry; the same for the same text, date, body and answers. */
export type EntryReader = (entry: RollCallEntry, picked: number | undefined) => ReadEntry;
