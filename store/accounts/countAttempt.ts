import { createHash } from "node:crypto";
import { connectionsOf } from "../connections/connectionsOf";
import { orUnavailable } from "../connections/orUnavailable";
import type { Database } from "../Database";

/** For what attempts are counted, and how many are let through in a quarter of an hour. */
export interface AttemptLimit {
  readonly key: string;
  readonly most: number;
}

/** One statement, so that of a hundred attempts at the same moment each is counted, on whichever server. */
const COUNT = `
  INSERT INTO rate_limit AS held (key, count) VALUES ($1, 1)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN held.since < now() - interval '15 minutes' THEN 1 ELSE held.count + 1 END,
    since = CASE WHEN held.since < now() - interval '15 minutes' THEN now() ELSE held.since END
  RETURNING count, ceil(extract(epoch FROM since + interval '15 minutes' - now()))::int AS seconds`;

/**
 * Counts an attempt before it is made. Give it back with `forgiveAttempt` when it succeeds.
 * @returns `undefined` where it may be made, else in how many seconds the next may
 * @throws DatabaseUnavailable
 */
export async function countAttempt(database: Database, limits: readonly AttemptLimit[]): Promise<number | undefined> {
  for (const { key, most } of limits) {
    const { rows } = await orUnavailable(() =>
      connectionsOf(database).app.query<{ count: number; seconds: number }>(COUNT, [keyOf(key)]),
    );
    const row = rows[0];
    // What is refused here is not counted against the limits after it: one address cannot use up what is everybody's.
    if (row && row.count > most) return row.seconds;
  }
  return undefined;
}

/** Takes an attempt back that was none on a secret: it succeeded. */
export async function forgiveAttempt(database: Database, limits: readonly AttemptLimit[]): Promise<void> {
  await orUnavailable(() =>
    connectionsOf(database).app.query("UPDATE rate_limit SET count = count - 1 WHERE key = ANY ($1) AND count > 0", [
      limits.map(({ key }) => keyOf(key)),
    ]),
  );
}

/** Addresses of people and machines are counted, not kept. */
function keyOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
