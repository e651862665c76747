import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { notedPostmaster } from "./Postmaster";
import { processesIn } from "./processesIn";

const PATIENCE_MS = 20_000;

/**
 * Makes way for a start on a cluster whose server was killed. Its remaining processes end by themselves and are waited for: a second server
 * beside them would destroy the data. A postmaster.pid whose process is gone, Postgres clears away itself; one whose number now belongs to another program, or to a
 * dead process that nobody has waited for, it would take for a running server, so that one is removed here.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (processesIn(cluster).length > 0) {
    if (Date.now() > until)
      throw new DatabaseUnavailable(`Processes of an earlier database still work in ${cluster}: end them and start again.`);
    await sleep(50);
  }
  const noted = notedPostmaster(cluster);
  if (noted !== undefined && exists(noted.pid)) rmSync(path.join(cluster, "postmaster.pid"), { force: true });
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
