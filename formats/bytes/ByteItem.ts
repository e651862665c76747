import type { ImportProblem } from "../imports/ImportProblem";

/** Bytes as they come, or the one problem after which nothing can be read. */
export type ByteItem =
  { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "fatal"; readonly problem: ImportProblem };

/** Text as it is decoded, with the same as UTF-8, or the one problem after which nothing can be read. */
export type TextItem =
  | { readonly kind: "text"; readonly text: string; readonly bytes: Uint8Array }
  | { readonly kind: "fatal"; readonly problem: ImportProblem };
