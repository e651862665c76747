import { type ClientBase, escapeIdentifier } from "pg";
import type { Row } from "./Row";

/** Rows in one statement: few enough for a message of a few MB, many enough that round trips do not count. */
const AT_ONCE = 10_000;

/** Adds the rows, all with the columns of the first. */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = columnsOf(rows);
  await inParts(rows, (part) =>
    client.query(`INSERT INTO ${escapeIdentifier(table)} (${columns.join()}) SELECT ${columns.join()} FROM ${given(table)}`, [
      part,
    ]),
  );
}

/** Writes over the rows of the same `id`, and counts their version up. */
export async function updateRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = columnsOf(rows).filter((column) => column !== '"id"');
  const set = [...columns.map((column) => `${column} = given.${column}`), "version = kept.version + 1"];
  await inParts(rows, (part) =>
    client.query(`UPDATE ${escapeIdentifier(table)} AS kept SET ${set.join()} FROM ${given(table)} WHERE given.id = kept.id`, [
      part,
    ]),
  );
}

function given(table: string): string {
  return `jsonb_populate_recordset(NULL::public.${escapeIdentifier(table)}, $1::jsonb) AS given`;
}

function columnsOf(rows: readonly Row[]): string[] {
  return Object.keys(rows[0] ?? {}).map((name) => escapeIdentifier(name));
}

async function inParts(rows: readonly Row[], write: (part: string) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) await write(JSON.stringify(rows.slice(start, start + AT_ONCE)));
}
