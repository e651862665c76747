import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";

/**
 * The processes that have the folder, or one below it, as their working folder, as each of Postgres's has, or that were told the folder as an argument,
 * as initdb is. Elsewhere than on Linux none is found.
 */
export function processesIn(folder: string): number[] {
  if (process.platform !== "linux" || !existsSync(folder)) return [];
  const real = realpathSync(folder);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => isWithin(read(pid, workingFolder), real) || wasTold(pid, folder, real))
    .map(Number);
}

function isWithin(place: string | undefined, folder: string): boolean {
  return place !== undefined && (place === folder || place.startsWith(folder + path.sep));
}

function wasTold(pid: string, ...names: readonly string[]): boolean {
  const args = read(pid, (id) => readFileSync(`/proc/${id}/cmdline`, "utf8"))?.split("\0") ?? [];
  return names.some((name) => args.includes(name));
}

function workingFolder(pid: string): string {
  return readlinkSync(`/proc/${pid}/cwd`);
}

/** A process may end, or be another user's, while it is looked at. */
function read(pid: string, look: (pid: string) => string): string | undefined {
  try {
    return look(pid);
  } catch {
    return undefined;
  }
}
