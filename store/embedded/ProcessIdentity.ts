import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Names one process for ever: numbers are given again, but not with the same time of start. Written as `PID-START`. */
export type ProcessIdentity = string & { readonly __brand: "ProcessIdentity" };

let own: ProcessIdentity | undefined;

export function ownIdentity(): ProcessIdentity {
  own ??= `${process.pid}-${startOf(process.pid) ?? "unknown"}` as ProcessIdentity;
  return own;
}

/** Whether the process that wrote this about itself still lives. */
export function isAlive(identity: string): boolean {
  const [pid, start] = identity.split("-");
  const started = startOf(Number(pid));
  return started !== undefined && started === start;
}

/** When a process started, in whatever the system counts in; `undefined` where there is none of that number. A dead one that nobody has waited for is none. */
function startOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return process.platform === "linux" ? startOnLinux(pid) : startElsewhere(pid);
}

/** The 22nd field of /proc/PID/stat; the second is the program's name in brackets and may hold anything. */
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    if (process.platform === "win32") return process.kill(pid, 0) ? "unknown" : undefined;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).replace(/\W+/g, "") || undefined;
  } catch {
    return undefined;
  }
}
