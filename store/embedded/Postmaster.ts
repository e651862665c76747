import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** A running server, as its own postmaster.pid tells of it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Whether it says that it takes connections. */
  readonly ready: boolean;
}

/** The server that runs on the cluster, or `undefined`: none, or the file is left over and the number in it belongs to another program or to none. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const noted = notedPostmaster(cluster);
  return noted !== undefined && runsOn(noted.pid, cluster) ? noted : undefined;
}

/** What postmaster.pid says, true or not. */
export function notedPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isSafeInteger(pid) && pid > 0 ? { pid, port, ready: lines[7]?.trim() === "ready" } : undefined;
}

function runsOn(pid: number, cluster: string): boolean {
  try {
    if (process.platform !== "linux")
      return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(cluster);
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(cluster);
  } catch {
    return false;
  }
}
