import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface SiteProcess {
  readonly address: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** Ends it as a person would, and gives its exit code. */
  stop(): Promise<number | null>;
}

const READY = /ready at (http:\S+)/;

/** The whole program as `npm start` runs it, on a free port, by default in a data folder of its own that goes with it. */
export async function startSite(env: Readonly<Record<string, string>> = {}): Promise<SiteProcess> {
  const own = env["DATA_DIR"] === undefined ? mkdtempSync(path.join(tmpdir(), "recorded-vote-site-")) : undefined;
  const dataDir = env["DATA_DIR"] ?? own ?? "";
  const child = spawn(process.execPath, ["--import", "tsx", "cli/start.ts"], {
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", PORT: "0", LOG_LEVEL: "warn", DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close") as Promise<[number | null]>;
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const ready = READY.exec(printed)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then(([code]) => reject(new Error(`The program ended with ${code}:\n${printed}`)));
  });
  return {
    address,
    dataDir,
    child,
    async stop() {
      child.kill("SIGTERM");
      const [code] = await ended;
      if (own) rmSync(own, { recursive: true, force: true });
      return code;
    },
  };
}
