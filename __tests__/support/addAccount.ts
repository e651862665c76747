import { spawn } from "node:child_process";
import { once } from "node:events";

/** Makes an account as `npm run user` does, beside the running program of that data folder. */
export async function addAccount(dataDir: string, email: string, role: string, password: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "cli/user.ts", "add", email, "--role", role, "--name", email], {
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", LOG_LEVEL: "warn", DATA_DIR: dataDir },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stdin.end(`${password}\n`);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`npm run user ended with ${code}:\n${printed}`);
}
