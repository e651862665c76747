import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { canRun } from "./canRun";
import type { PostgresRunner, UnprivilegedUser } from "./PostgresRunner";

/** Where a cluster goes whose data folder the unprivileged user cannot enter. */
const OUTSIDE = "/var/lib/recorded-vote";

/** The runner for systems without user namespaces. What is put in place here stays for the next start. */
export function runnerAsUser(bin: string, dataDir: string, user: UnprivilegedUser, outside: string = OUTSIDE): PostgresRunner {
  const reachable = canRun(["test", "-x", dataDir], user);
  const home = reachable ? dataDir : path.join(outside, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
  if (!reachable) {
    mkdirSync(home, { recursive: true });
    chmodSync(outside, 0o755);
    chownSync(home, user.uid, user.gid);
  }
  const ownBin = canRun([path.join(bin, "postgres"), "--version"], user) ? bin : copyPrograms(bin, outside);
  return { bin: ownBin, home, before: [], user };
}

function copyPrograms(bin: string, outside: string): string {
  const version = createHash("sha256")
    .update(bin)
    .update(readFileSync(path.join(bin, "postgres")))
    .digest("hex")
    .slice(0, 16);
  const place = path.join(outside, `postgres-${version}`);
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  if (!existsSync(place)) {
    const aside = `${place}.${process.pid}`;
    rmSync(aside, { recursive: true, force: true });
    cpSync(path.dirname(bin), aside, { recursive: true, verbatimSymlinks: true });
    renameSync(aside, place);
  }
  return path.join(place, "bin");
}
