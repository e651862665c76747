import type { Pool, PoolClient } from "pg";

/** Runs the work in one transaction on a connection of the pool: all of it is kept, or nothing. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    await client.query("ROLLBACK").then(
      () => client.release(),
      // A connection on which not even this works is not given to anybody else.
      () => client.release(true),
    );
    throw error;
  }
}
