import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processesIn } from "./processesIn";

const PATIENCE_MS = 5_000;

/**
 * Removes the clusters that were being made when the program was killed. initdb outlives the program, and goes on writing: it is ended first.
 * Only called under the lock, so that whoever is at work there has lost its program.
 * @param unfinished the folder that the next cluster will be made in; the others' names begin alike
 */
export async function clearUnfinished(unfinished: string): Promise<void> {
  const home = path.dirname(unfinished);
  const stem = path.basename(unfinished).split("-")[0] ?? "";
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(stem))) {
    const folder = path.join(home, name);
    await endProcessesIn(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

async function endProcessesIn(folder: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let left = processesIn(folder); left.length > 0 && Date.now() < until; left = processesIn(folder)) {
    left.forEach(end);
    await sleep(20);
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
