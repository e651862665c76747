import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import type { EmbeddedFiles } from "./EmbeddedFiles";
import { freePort } from "./freePort";
import { notedPostmaster } from "./Postmaster";
import { type PostgresRunner, runPostgres } from "./PostgresRunner";

/** Recovery after a crash may have to read much of what was written last. */
const PATIENCE_MS = 120_000;
const PORTS_TRIED = 5;

/** Reached on this machine by password only; nothing in local time, so that no zone can change a result. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "60",
};

/**
 * Starts the server on its cluster and waits until it takes connections.
 * @param extra further settings of Postgres, by name
 * @param wishedPort the port to try first: that of a server that was killed, whose users still know it by that
 * @returns its port
 */
export async function startServer(
  files: EmbeddedFiles,
  runner: PostgresRunner,
  extra: Readonly<Record<string, string>>,
  wishedPort?: number,
): Promise<number> {
  for (let tried = 1; ; tried++) {
    const port = tried === 1 && wishedPort ? wishedPort : await freePort();
    const failure = await tryPort(files, runner, { ...SETTINGS, ...extra, port: String(port) });
    if (failure === undefined) return port;
    // Another program may have taken the port since.
    if (tried === PORTS_TRIED || !/could not bind|Address already in use/.test(failure)) throw failedStart(failure, files);
  }
}

/** @returns what the server said where it ended instead of starting */
async function tryPort(
  files: EmbeddedFiles,
  runner: PostgresRunner,
  settings: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const logged = openSync(files.log, "a", 0o600);
  const before = readFileSync(files.log).length;
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = runPostgres(runner, "postgres", ["-D", files.cluster, ...options], ["ignore", logged, logged]);
  closeSync(logged);
  let ended = false;
  child.once("error", () => (ended = true)).once("exit", () => (ended = true));
  const until = Date.now() + PATIENCE_MS;
  while (!ended && !isReady(files.cluster, child.pid)) {
    if (Date.now() > until)
      throw new DatabaseUnavailable(
        `The embedded database did not start within ${PATIENCE_MS / 1000} s; its log is ${files.log}.`,
      );
    await sleep(25);
  }
  child.unref();
  return ended ? readFileSync(files.log).subarray(before).toString("utf8") : undefined;
}

function isReady(cluster: string, pid: number | undefined): boolean {
  const noted = notedPostmaster(cluster);
  return noted !== undefined && noted.pid === pid && noted.ready;
}

function failedStart(said: string, files: EmbeddedFiles): DatabaseUnavailable {
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  const reason = lines.findLast((line) => /(FATAL|PANIC|ERROR):/.test(line)) ?? lines[0] ?? "it ended without a reason";
  const clause = reason.replace(/^.*?(FATAL|PANIC|ERROR|postgres):\s*/, "");
  return new DatabaseUnavailable(`The embedded database did not start: ${clause} (its log is ${files.log}).`);
}
