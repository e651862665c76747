import type { ImportFormat } from "../../formats/imports/ImportFormat";

/** Where choices may come from, the preferred first: a record of the UN before a data set made from it, and that before this project's own exports. */
const SOURCE_PREFERENCE: readonly ImportFormat[] = ["undl-csv", "marcxml", "unvotes", "long-csv"];

/** What a compiler made of the records is believed a little less than the records. */
export function confidenceIn(format: ImportFormat): "high" | "medium" {
  return format === "unvotes" ? "medium" : "high";
}

/** 0 is believed first. */
export function rankOf(format: ImportFormat): number {
  return SOURCE_PREFERENCE.indexOf(format);
}
