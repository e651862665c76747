import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailable } from "../DatabaseUnavailable";
import { clearUnfinished } from "./clearUnfinished";
import type { EmbeddedFiles } from "./EmbeddedFiles";
import { type PostgresRunner, runPostgres } from "./PostgresRunner";

export const SUPERUSER = "recorded_vote";

/**
 * Makes the cluster where there is none. It is made aside and put into place whole: a first start that is killed halfway leaves nothing that a later one would trip over.
 * @returns the superuser's password
 */
export async function makeCluster(
  files: EmbeddedFiles,
  runner: PostgresRunner,
  onProgress: (text: string) => void,
): Promise<string> {
  if (existsSync(files.cluster)) return readPassword(files);
  onProgress("Making the embedded database (first start only)");
  const password = randomBytes(24).toString("base64url");
  writeFileSync(`${files.password}.new`, password, { mode: 0o600 });
  renameSync(`${files.password}.new`, files.password);
  await clearUnfinished(files.unfinished);
  mkdirSync(files.unfinished, { mode: 0o700 });
  if (runner.user) chownSync(files.unfinished, runner.user.uid, runner.user.gid);
  await initdb(files, runner, password);
  renameSync(files.unfinished, files.cluster);
  return password;
}

function readPassword(files: EmbeddedFiles): string {
  try {
    return readFileSync(files.password, "utf8").trim();
  } catch (cause) {
    throw new DatabaseUnavailable(
      `The embedded database is there but its password is not: put ${files.password} back, or move ${files.cluster} away to begin anew.`,
      {
        cause,
      },
    );
  }
}

async function initdb(files: EmbeddedFiles, runner: PostgresRunner, password: string): Promise<void> {
  const passwordFile = path.join(runner.home, "postgres.first-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  if (runner.user) chownSync(passwordFile, runner.user.uid, runner.user.gid);
  const access = ["--username", SUPERUSER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const form = ["--locale=C", "--encoding=UTF8", "--no-instructions"];
  try {
    await run(runner, ["--pgdata", files.unfinished, ...access, ...form]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function run(runner: PostgresRunner, args: readonly string[]): Promise<void> {
  const child = runPostgres(runner, "initdb", args, ["ignore", "ignore", "pipe"]);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve)).catch(
    (cause: unknown) => {
      throw new DatabaseUnavailable("The embedded database could not be made: its program initdb does not start.", { cause });
    },
  );
  if (code !== 0) throw new DatabaseUnavailable(`The embedded database could not be made: ${lastLine(said)}`);
}

function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return (
    (lines.findLast((line) => line.includes("error:")) ?? lines.at(-1))?.replace(/^initdb: /, "") || "initdb was broken off."
  );
}
