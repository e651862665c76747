import { type ClientBase, escapeIdentifier } from "pg";

/** What a table holds already: for each thing, by the name it goes by, its key, where it came from last and what the seed said of it then. */
export type Ledger = Map<string, LedgerEntry>;

export interface LedgerEntry {
  readonly id: number;
  /** False once an import or an editor changed it: the seed leaves it alone from then on. */
  readonly isSeed: boolean;
  readonly fingerprint: string | null;
}

/** @param nameColumn the column with the name */
export async function readLedger(client: ClientBase, table: string, nameColumn: string): Promise<Ledger> {
  const { rows } = await client.query<{ name: string } & LedgerEntry>(
    `SELECT ${escapeIdentifier(nameColumn)} AS name, id, origin = 'seed' AS "isSeed", seed_fingerprint AS fingerprint FROM ${escapeIdentifier(table)}`,
  );
  return new Map(rows.map(({ name, ...entry }) => [name, entry]));
}
