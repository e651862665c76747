import path from "node:path";
import { Worker } from "node:worker_threads";
import type { ReleaseInfo } from "../../release/Release";

/** A data package to be written. */
export interface PackageWork {
  readonly release: { readonly info: ReleaseInfo; readonly bytes: Uint8Array };
  readonly file: string;
}

/**
 * Writes a release's data package to a file, beside the process's own thread. Rejects where the thread fails; aborted, where it was ended.
 * @param root the project's folder
 * @returns the file's SHA-256, hexadecimal
 */
export function makeInThread(root: string, work: PackageWork, signal: AbortSignal): Promise<string> {
  const worker = new Worker(path.join(root, "server", "packages", "worker.mjs"), { workerData: work, execArgv: [] });
  const end = () => void worker.terminate();
  signal.addEventListener("abort", end, { once: true });
  return new Promise<string>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread of the data package ended with ${code}.`)));
  }).finally(() => signal.removeEventListener("abort", end));
}
