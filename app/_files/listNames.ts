import type { ReportList } from "./Files";

/** The lists of a report as links name them. */
export const LIST_NAMES: Readonly<Record<ReportList, string>> = {
  refused: "refused rows",
  unknownNames: "names not recognised",
  changed: "changed",
  added: "added",
  tallyMismatches: "tallies that do not match",
  disagreements: "disagreements with what is shown",
  unchanged: "unchanged",
};
