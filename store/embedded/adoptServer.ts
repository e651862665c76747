import { setTimeout as sleep } from "node:timers/promises";
import { withClient } from "../connections/withClient";
import { runningPostmaster } from "./Postmaster";
import { stopServer } from "./stopServer";

const PATIENCE_MS = 60_000;

/**
 * The port of the server that already runs on the cluster: another process's, or an orphan whose owner was killed. One that is starting up or
 * shutting down is waited for; one that will not answer is stopped. `undefined`: none runs.
 * @param urlAt the superuser's address, given a port
 */
export async function adoptServer(cluster: string, urlAt: (port: number) => string): Promise<number | undefined> {
  const until = Date.now() + PATIENCE_MS;
  let running = runningPostmaster(cluster);
  while (running !== undefined) {
    if (running.ready && (await answers(urlAt(running.port)))) return running.port;
    if (Date.now() > until) await stopServer(cluster);
    await sleep(50);
    running = runningPostmaster(cluster);
  }
  return undefined;
}

async function answers(url: string): Promise<boolean> {
  return withClient({ connectionString: url }, async (client) => {
    await client.query("SELECT 1");
    return true;
  }).catch(() => false);
}
