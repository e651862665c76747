import { setTimeout as sleep } from "node:timers/promises";
import { runningPostmaster } from "./Postmaster";

/** Signals in the order of Postgres's own ways to stop (fast, immediate), then the hard one; after each, how long it is given. */
const STEPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ["SIGINT", 30_000],
  ["SIGQUIT", 10_000],
  ["SIGKILL", 5_000],
];

/** Stops the server that runs on the cluster, if any, and waits until it is gone. What it had acknowledged is on disk whichever way it ends. */
export async function stopServer(cluster: string): Promise<void> {
  for (const [signal, patience] of STEPS) {
    const running = runningPostmaster(cluster);
    if (running === undefined) return;
    kill(running.pid, signal);
    const until = Date.now() + patience;
    while (runningPostmaster(cluster) !== undefined && Date.now() < until) await sleep(20);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}
