import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

/** Another process that uses the embedded database. */
export interface DatabaseUser {
  readonly process: ChildProcess;
  /** The owner's address, once it is up; rejects with what it said where it ends before. */
  readonly up: Promise<string>;
  /** Lets it leave, and waits for its end. */
  leave(): Promise<number | null>;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
}

export function startDatabaseUser(dataDir: string): DatabaseUser {
  const script = path.join(process.cwd(), "__tests__", "support", "databaseUser.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const up = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  up.catch(() => {});
  return {
    process: child,
    up,
    leave: () => (child.stdin.end(), ended),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
