import type { Release } from "../../release/Release";

export type TableCell = string | number | null;

/** What a column is, for people and for programs. */
export interface TableColumn {
  readonly name: string;
  /** `date`: `YYYY-MM-DD`, shorter where the source is. */
  readonly type: "text" | "date" | "integer" | "number";
  /** What it may hold, where that is a closed set. */
  readonly words: readonly string[] | null;
  /** Whether it may be empty: what is not known is left out, never written as 0. */
  readonly optional: boolean;
  readonly sentence: string;
}

/** A column of another table that holds every value of this one. */
export interface TableReference {
  readonly table: string;
  readonly column: string;
}

/** A table of a release: described once for every file that holds it, and for the data dictionary. */
export interface ReleaseTable {
  readonly name: string;
  readonly sentence: string;
  readonly columns: readonly TableColumn[];
  /** The columns that name a row. */
  readonly key: readonly string[];
  readonly references: Readonly<Record<string, TableReference>>;
  /** The rows, in the release's order, cells in the order of the columns. */
  rows(release: Release): Iterable<readonly TableCell[]>;
}
