import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { once } from "node:events";

/** A step of the build ended with a fault; the message holds the end of what it printed. */
export class BuildFailed extends Error {
  override readonly name = "BuildFailed";
}

/** Runs one step of the build as a process of its own, what it prints going to a log; rejects with `BuildFailed` where it fails. */
export async function runStep(root: string, args: readonly string[], logFile: string, signal: AbortSignal): Promise<void> {
  const log = createWriteStream(logFile, { flags: "a" });
  await once(log, "open");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", log, log], signal });
  // Told to stop, it says so by an error at once; it is gone, and its folder free, only when it has closed.
  child.on("error", () => undefined);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  log.end();
  signal.throwIfAborted();
  if (code === 0) return;
  const tail = (await readFile(logFile, "utf8")).trimEnd().split("\n").slice(-20).join("\n");
  throw new BuildFailed(
    `The build of the pages failed (${args.slice(0, 2).join(" ")}, exit code ${code}). The end of ${logFile}:\n${tail}`,
  );
}
