import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { postgresBinaries } from "./postgresBinaries";
import type { PostgresRunner, UnprivilegedUser } from "./PostgresRunner";

/** Where a cluster goes whose data folder the unprivileged user cannot enter. */
const OUTSIDE = "/var/lib/recorded-vote";

/**
 * Postgres refuses to run as root. An ordinary user runs it as it is. For root, it runs in a user namespace, where root's own files
 * look like an ordinary user's: no other user is needed and folders that only root can enter do no harm. Where the system forbids
 * such namespaces, it runs as an unprivileged user, from copies that this user can reach.
 * @throws DatabaseUnavailable where none of this is possible
 */
export function choosePostgresRunner(dataDir: string, uid = process.getuid?.()): PostgresRunner {
  const bin = postgresBinaries();
  if (uid !== 0) return { bin, home: dataDir, before: [], user: undefined };
  const user = unprivilegedUser();
  const before = ["unshare", "--user", `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  const inNamespace: PostgresRunner = { bin, home: dataDir, before, user: undefined };
  return canRun([...before, path.join(bin, "postgres"), "--version"]) ? inNamespace : runnerAsUser(bin, dataDir, user);
}

/** initdb looks its user up by number, so it must be one that the system knows. */
function unprivilegedUser(): UnprivilegedUser {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  const best = users.find(({ name }) => name === "postgres") ?? users.find(({ name }) => name === "nobody") ?? users[0];
  if (best === undefined) {
    throw new DatabaseUnavailable(
      "Postgres does not run as root and /etc/passwd has no other user: start the program as an ordinary user or set DATABASE_URL.",
    );
  }
  return { uid: best.uid, gid: best.gid };
}

/** The runner for systems without user namespaces. What is put in place here stays for the next start. */
function runnerAsUser(bin: string, dataDir: string, user: UnprivilegedUser, outside: string = OUTSIDE): PostgresRunner {
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
  if (!existsSync(place)) {
    const aside = `${place}.${process.pid}`;
    rmSync(aside, { recursive: true, force: true });
    cpSync(path.dirname(bin), aside, { recursive: true, verbatimSymlinks: true });
    renameSync(aside, place);
  }
  return path.join(place, "bin");
}

function canRun(command: readonly string[], user?: UnprivilegedUser): boolean {
  const [file = "", ...args] = command;
  return spawnSync(file, args, { cwd: "/", stdio: "ignore", ...user }).status === 0;
}
