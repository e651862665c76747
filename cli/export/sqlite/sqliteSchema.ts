import type { SqliteTable } from "./SqliteTable";
import { SQLITE_TABLES } from "./sqliteTables";
import { SQLITE_VIEWS } from "./sqliteViews";

/** The statements that make the file's tables and views; indices come when the tables are full. */
export const SQLITE_SCHEMA: readonly string[] = [
  ...SQLITE_TABLES.map(createTable),
  ...SQLITE_VIEWS.map(({ name, select }) => `CREATE VIEW ${name} AS\n${select}`),
];

function createTable({ name, columns, key, references }: SqliteTable): string {
  const lines = columns.map((own) => {
    const reference = references[own.name];
    return `  ${own.name} ${own.type}${own.optional ? "" : " NOT NULL"}${reference === undefined ? "" : ` REFERENCES ${reference}`}`;
  });
  if (key.length > 0) lines.push(`  PRIMARY KEY (${key.join(", ")})`);
  const hasNaturalKey = key.length > 1;
  return `CREATE TABLE ${name} (\n${lines.join(",\n")}\n)${hasNaturalKey ? " WITHOUT ROWID" : ""}`;
}
