import { parentPort, workerData } from "node:worker_threads";
import { idealPoints } from "../../analysis/idealPoints";
import { decodeRelease } from "../../release/decodeRelease";
import type { ReleaseInfo } from "../../release/Release";

// What worker.mjs runs in a thread: computes the ideal points of one release, and ends.
const { bytes, info } = workerData as { readonly bytes: Uint8Array; readonly info: ReleaseInfo };
parentPort?.postMessage(idealPoints(decodeRelease(bytes, info)));
