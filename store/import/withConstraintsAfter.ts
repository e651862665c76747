import { setImmediate as breathe } from "node:timers/promises";
import { type ClientBase, escapeIdentifier } from "pg";

/** Rows under which each is checked as it comes; above, all of the table are checked at once after. */
const MANY = 1_000;
/** Checking a row as it comes takes as long as checking so many at once. */
const CHECKED_AT_ONCE = 40;

export interface Adding {
  readonly table: string;
  /** Whether the table's key is made anew too: the row that has it must be known to be new, and no other table may refer to it. */
  readonly withKey?: boolean;
  /** Rows to be added. */
  readonly adding: number;
  /** Rows in the table now, counted where it is not given: to verify them all for a few is no gain. */
  readonly there?: number;
  /** Done once while the database verifies, which leaves this process idle for a second: what has to be computed anyway, and sooner or later no matter. */
  readonly meanwhile?: (() => void) | undefined;
}

/**
 * Adds rows with the table's references (and key) in force at the end, whatever the way there.
 *
 * A few rows are added under the constraints. Many are added without, and the constraints are put back after, which verifies every row of the table in one pass
 * each: measured of votes, 43 µs a row for one that is added under them, 1 µs for each row of the table that is verified at once. Postgres changes its schema within the transaction like anything else, so that a crash at any point leaves the
 * constraints as they were. Meanwhile nobody else reads or writes the table or those it refers to; readers of releases need none of them, publications wait
 * before (they and imports take the same lock), and an editor waits for the seconds that it takes.
 */
export async function withConstraintsAfter(
  client: ClientBase,
  { table, withKey = false, adding, there, meanwhile }: Adding,
  add: () => Promise<void>,
): Promise<void> {
  if (adding < MANY || adding < (there ?? (await countRows(client, table))) / CHECKED_AT_ONCE) return add();
  const { rows } = await client.query<Constraint>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = $1::regclass AND contype = ANY ($2::"char"[]) ORDER BY contype DESC, conname`,
    [`public.${escapeIdentifier(table)}`, withKey ? ["p", "f"] : ["f"]],
  );
  const alter = `ALTER TABLE public.${escapeIdentifier(table)}`;
  await client.query(`${alter} ${rows.map(({ name }) => `DROP CONSTRAINT ${escapeIdentifier(name)}`).join()}`);
  await add();
  await client.query("SET LOCAL maintenance_work_mem = '128MB'");
  const back = rows.map(({ name, definition }) => `ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`);
  const verified = client.query(`${alter} ${back.join()}`);
  // Only once the statement is sent.
  await Promise.all([verified, breathe().then(meanwhile)]);
}

async function countRows(client: ClientBase, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM public.${escapeIdentifier(table)}`);
  return rows[0]?.count ?? 0;
}

interface Constraint {
  readonly name: string;
  readonly definition: string;
}
