import { type ClientBase, escapeIdentifier } from "pg";
import { fingerprint } from "./fingerprint";
import type { LoadCount } from "./LoadCount";
import type { Row } from "./Row";
import { insertRows } from "./writeRows";

/** A table without names of its own: its rows come in lists that belong together and are replaced together. */
export interface ListKind<T> {
  readonly table: string;
  /** The columns that say which list a row belongs to. */
  readonly listColumns: readonly string[];
  /** The values of these columns. */
  listOf(item: T): readonly number[];
  rowOf(item: T): Row;
}

/** Writes the lists that are new or of which the seed says something else than before. A list that an import or an editor touched stays as it is, all of it. */
export async function loadLists<T>(client: ClientBase, kind: ListKind<T>, items: readonly T[]): Promise<LoadCount> {
  const kept = await readMarks(client, kind);
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = JSON.stringify(kind.listOf(item));
    lists.set(list, [...(lists.get(list) ?? []), item]);
  }
  const marked = [...lists].map(([list, members]) => ({ list, members, mark: fingerprint(members) }));
  const toWrite = marked.filter(
    ({ list, mark }) => !kept.has(list) || (kept.get(list)?.isSeed === true && kept.get(list)?.mark !== mark),
  );
  const changed = toWrite.filter(({ list }) => kept.has(list));
  for (const { list } of changed) await deleteList(client, kind, list);
  const rows = toWrite.flatMap(({ members, mark }) =>
    members.map((item) => ({ ...kind.rowOf(item), origin: "seed", seed_fingerprint: mark })),
  );
  await insertRows(client, kind.table, rows);
  return { added: toWrite.length - changed.length, changed: changed.length };
}

interface Mark {
  readonly isSeed: boolean;
  readonly mark: string | null;
}

async function readMarks<T>(client: ClientBase, kind: ListKind<T>): Promise<ReadonlyMap<string, Mark>> {
  const columns = kind.listColumns.map((column) => escapeIdentifier(column)).join();
  const { rows } = await client.query<{ list: number[] } & Mark>(
    `SELECT ARRAY[${columns}] AS list, bool_and(origin = 'seed') AS "isSeed", min(seed_fingerprint) AS mark FROM ${escapeIdentifier(kind.table)} GROUP BY 1`,
  );
  return new Map(rows.map(({ list, ...mark }) => [JSON.stringify(list), mark]));
}

async function deleteList<T>(client: ClientBase, kind: ListKind<T>, list: string): Promise<void> {
  const where = kind.listColumns.map((column, i) => `${escapeIdentifier(column)} = $${i + 1}`).join(" AND ");
  await client.query(`DELETE FROM ${escapeIdentifier(kind.table)} WHERE ${where}`, JSON.parse(list));
}
