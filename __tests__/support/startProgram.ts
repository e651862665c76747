import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface Program {
  readonly child: ChildProcess;
  /** The address once it is ready; rejects with all it printed where it ends before. */
  readonly ready: Promise<string>;
  /** The exit code; `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

const READY = /ready at (http:\S+)/;

/** A command of `cli/`, run as `npm run …` runs it. */
export function startProgram(file: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => (said[stream] += text));
  const ended = once(child, "close").then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const address = READY.exec(said.stdout)?.[1];
      if (address) resolve(address);
    });
    void ended.then((code) => reject(new Error(`It ended with ${code}:\n${said.stdout}${said.stderr}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, stdout: () => said.stdout, stderr: () => said.stderr };
}
