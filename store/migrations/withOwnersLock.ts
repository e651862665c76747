import type { Client } from "pg";

/** Any number that nothing else in the database uses as a key ("RV" and a serial). */
const KEY = 0x5256_0001;

/** Runs the work while no other process migrates this database or sets its role up: servers may start at the same moment. */
export async function withOwnersLock<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("SELECT pg_advisory_lock($1)", [KEY]);
  try {
    return await work();
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [KEY]).catch(() => {});
  }
}
