import type { ReleaseTable } from "../../../analysis/tables/ReleaseTable";

/** One column of a table in the SQLite file. */
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

const TYPES = { text: "TEXT", date: "TEXT", integer: "INTEGER", number: "REAL" } as const;

/** A column that is always filled. */
export function column(name: string, sentence: string, type: SqliteColumn["type"] = "TEXT"): SqliteColumn {
  return { name, type, optional: false, sentence };
}

/** A table of the release as one of the file. */
export function sqliteTable({ name, sentence, columns, key, references }: ReleaseTable): SqliteTable {
  return {
    name,
    sentence,
    key,
    columns: columns.map(({ words, ...own }) => ({
      name: own.name,
      type: TYPES[own.type],
      optional: own.optional,
      sentence: words === null ? own.sentence : `${own.sentence} One of ${words.join(", ")}.`,
    })),
    references: Object.fromEntries(Object.entries(references).map(([own, at]) => [own, `${at.table}(${at.column})`])),
  };
}
