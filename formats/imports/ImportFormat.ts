/** The formats that files are read in, by the names that commands and reports use. */
export const IMPORT_FORMATS = ["undl-csv", "marcxml", "unvotes", "long-csv"] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];
