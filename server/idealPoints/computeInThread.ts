import { Worker } from "node:worker_threads";
import type { IdealPoint } from "../../analysis/idealPoints";
import type { ReleaseInfo } from "../../release/Release";

/** A release as it is kept. */
export interface ReleaseBytes {
  readonly info: ReleaseInfo;
  readonly bytes: Uint8Array;
}

/** The ideal points of a release, computed beside the process's own thread. Rejects where the thread fails; aborted, where it was ended. */
export function computeInThread(
  workerFile: string,
  { info, bytes }: ReleaseBytes,
  signal: AbortSignal,
): Promise<readonly IdealPoint[]> {
  const worker = new Worker(workerFile, { workerData: { info, bytes }, execArgv: [] });
  const end = () => void worker.terminate();
  signal.addEventListener("abort", end, { once: true });
  return new Promise<readonly IdealPoint[]>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread of the ideal points ended with ${code}.`)));
  }).finally(() => signal.removeEventListener("abort", end));
}
