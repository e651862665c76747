import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Site {
  readonly address: string;
  /** From the start of the process to the line that says it is ready. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** `npm start` as a process of its own, on a free port; what it says of its progress is passed on. */
export async function startSite(dataDir: string): Promise<Site> {
  const started = performance.now();
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    NODE_OPTIONS: "",
    PORT: "0",
    LOG_LEVEL: "warn",
    DATA_DIR: dataDir,
  };
  const child = spawn(process.execPath, ["--import", "tsx", "cli/start.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const ready = /ready at (http:\S+)/.exec(said)?.[1];
      if (ready) resolve(ready);
    });
    void ended.then(([code]) => reject(new Error(`It ended with ${code}.`)));
  });
  return {
    address,
    seconds: (performance.now() - started) / 1000,
    async stop() {
      child.kill("SIGINT");
      await ended;
    },
  };
}
