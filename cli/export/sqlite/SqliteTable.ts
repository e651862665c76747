/** One column of a table in the SQLite file, described once for the file and for the data dictionary. */
export interface SqliteColumn {
  readonly name: string;
  readonly type: "TEXT" | "INTEGER" | "REAL";
  readonly optional: boolean;
  readonly sentence: string;
}

export interface SqliteTable {
  readonly name: string;
  readonly sentence: string;
  readonly columns: readonly SqliteColumn[];
  /** The columns that name a row. */
  readonly key: readonly string[];
  /** Where a column refers to another table: `REFERENCES …`. */
  readonly references: Readonly<Record<string, string>>;
}

/** A column that is always filled. */
export function column(name: string, sentence: string, type: SqliteColumn["type"] = "TEXT"): SqliteColumn {
  return { name, type, optional: false, sentence };
}

/** A column that is NULL where something is not known. */
export function optional(name: string, sentence: string, type: SqliteColumn["type"] = "TEXT"): SqliteColumn {
  return { name, type, optional: true, sentence };
}
