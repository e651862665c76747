import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import path from "node:path";

/** How the programs of Postgres are run on this machine, and where their cluster may lie. */
export interface PostgresRunner {
  /** The folder of the programs. */
  readonly bin: string;
  /** The folder that holds the cluster: the data folder, or one that the user below can enter. */
  readonly home: string;
  /** What stands before the program, such as `unshare …`. */
  readonly before: readonly string[];
  /** The user to run as, where it is not this process's own. */
  readonly user: UnprivilegedUser | undefined;
}

export interface UnprivilegedUser {
  readonly uid: number;
  readonly gid: number;
}

/** Starts a program of Postgres in a process group of its own, so that a Ctrl-C in the terminal ends the program before its database. */
export function runPostgres(runner: PostgresRunner, program: string, args: readonly string[], stdio: StdioOptions): ChildProcess {
  const [file = "", ...rest] = [...runner.before, path.join(runner.bin, program), ...args];
  // Messages are in English, because some are read; and nothing of the caller's PG… variables gets in.
  const env = { ...withoutPostgresVariables(process.env), LC_ALL: "C", LC_MESSAGES: "C" };
  return spawn(file, rest, { cwd: runner.home, env, stdio, detached: true, ...runner.user });
}

function withoutPostgresVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^PG[A-Z]+$/.test(name))) as NodeJS.ProcessEnv;
}
