import { type ClientBase, escapeIdentifier } from "pg";
import { allotKeys } from "./allotKeys";
import type { Row } from "./Row";
import { insertRows } from "./writeRows";

/**
 * Finds or adds rows that are nothing but their content: a document, a line, a session.
 * @param columns what tells one from another
 * @param insert how missing ones are added: by COPY where they are thousands
 * @returns the key of each of the rows
 */
export async function loadDistinct<R extends Row>(
  client: ClientBase,
  table: string,
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
  insert: (client: ClientBase, table: string, rows: readonly Row[]) => Promise<void> = insertRows,
): Promise<(row: R) => number> {
  // Of the rows themselves each is named once, though it is asked for again.
  const names = new Map<Row, string>();
  const nameOf = (row: Row): string => names.get(row) ?? JSON.stringify(columns.map((column) => row[column]));
  for (const row of rows) names.set(row, nameOf(row));
  const { rows: kept } = await client.query<Row & { id: number }>(
    `SELECT id, ${columns.map((column) => escapeIdentifier(column)).join()} FROM ${escapeIdentifier(table)} ORDER BY id DESC`,
  );
  const ids = new Map(kept.map((row) => [nameOf(row), row.id]));
  const missing = [...new Map(rows.map((row) => [nameOf(row), row]))].filter(([name]) => !ids.has(name));
  const keys = await allotKeys(client, table, missing.length);
  missing.forEach(([name], i) => ids.set(name, keys[i] ?? 0));
  await insert(
    client,
    table,
    missing.map(([name, row]) => ({ ...row, id: ids.get(name) ?? 0 })),
  );
  return (row) => ids.get(nameOf(row)) ?? 0;
}
