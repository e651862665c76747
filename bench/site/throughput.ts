import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";

const AUTOCANNON = createRequire(import.meta.url).resolve("autocannon");
const CONNECTIONS = 10;
const SECONDS = 5;

export interface Throughput {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly failed: number;
}

/** Ten connections for five seconds, from a process of its own. */
export async function throughput(address: string): Promise<Throughput> {
  const args = ["-c", String(CONNECTIONS), "-d", String(SECONDS), "-H", "accept-encoding=br", "--json", "--no-progress", address];
  const child = spawn(process.execPath, [AUTOCANNON, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child, "close");
  const { requests, latency, errors, non2xx } = JSON.parse(said) as {
    readonly requests: { readonly average: number };
    readonly latency: { readonly p99: number };
    readonly errors: number;
    readonly non2xx: number;
  };
  return { requestsPerSecond: requests.average, p99: latency.p99, failed: errors + non2xx };
}
