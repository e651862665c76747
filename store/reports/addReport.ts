import { createHash } from "node:crypto";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";

/** Of one network in an hour. */
const MOST = 5;

/** One statement, so that of a hundred reports at the same moment each is counted, on whichever server. */
const COUNT = `
  INSERT INTO rate_limit AS held (key, count) VALUES ($1, 1)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN held.since < now() - interval '1 hour' THEN 1 ELSE held.count + 1 END,
    since = CASE WHEN held.since < now() - interval '1 hour' THEN now() ELSE held.since END
  RETURNING count, ceil(extract(epoch FROM since + interval '1 hour' - now()))::int AS seconds`;

export interface NewReport {
  readonly rollCall: string | null;
  readonly text: string;
}

/**
 * Keeps what a reader reports, for editors.
 * @param network whose reports are counted; it is kept as a hash, and nothing joins it to the report
 * @returns in how many seconds the network may report again, where this was one too many in an hour and is not kept
 */
export async function addReport(database: Database, { rollCall, text }: NewReport, network: string): Promise<number | undefined> {
  const { app, prisma } = connectionsOf(database);
  const key = createHash("sha256").update(`report ${network}`).digest("base64url");
  const { rows } = await app.query<{ count: number; seconds: number }>(COUNT, [key]);
  const [counted] = rows;
  if (counted !== undefined && counted.count > MOST) return Math.max(1, counted.seconds);
  await prisma.errorReport.create({ data: { rollCall, text } });
  return undefined;
}
