import { Pool, type PoolConfig } from "pg";
import { oneQueryAtATime } from "./oneQueryAtATime";

/** A pool that outlives its server: without a listener, the error of an idle connection would end the process. */
export function makePool(settings: PoolConfig): Pool {
  const pool = new Pool(settings);
  const ignore = (): void => {};
  pool.on("error", ignore);
  pool.on("connect", (client) => {
    client.on("error", ignore);
    oneQueryAtATime(client);
  });
  return pool;
}
