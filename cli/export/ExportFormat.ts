import type { Release } from "../../release/Release";

/** What a release can be exported as. */
export const EXPORT_FORMATS = ["long-csv", "release-json", "sqlite", "parquet", "data-package"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes a release as a file's content, piece by piece: text is UTF-8. */
export type ExportWriter = (release: Release) => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
