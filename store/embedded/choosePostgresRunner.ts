import { readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { canRun } from "./canRun";
import { postgresBinaries } from "./postgresBinaries";
import type { PostgresRunner, UnprivilegedUser } from "./PostgresRunner";
import { runnerAsUser } from "./runnerAsUser";

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
