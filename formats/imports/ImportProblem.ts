import type { ImportedRollCall } from "./ImportedRollCall";

/** What cannot be read in a file: where, and why in one sentence. `text` is the row itself, shortened. */
export interface ImportProblem {
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
  readonly text: string;
}

/** What a reader gives, in the order of the file. `fatal`: nothing after it could be read. */
export type ImportItem =
  | { readonly kind: "roll_call"; readonly rollCall: ImportedRollCall }
  | { readonly kind: "refused"; readonly problem: ImportProblem }
  | { readonly kind: "fatal"; readonly problem: ImportProblem };

/** A format's reader: bytes in as they come, items out as they are complete; memory stays bounded whatever the length. */
export type ImportReader = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<ImportItem>;
