import type { ImportFormat } from "../../formats/imports/ImportFormat";

/** The formats in words. */
export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  "undl-csv": "CSV of the UN Digital Library",
  marcxml: "MARCXML",
  unvotes: "the three files of unvotes",
  "long-csv": "long CSV of this site",
};
