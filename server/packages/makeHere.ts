import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { writeDataPackage } from "../../analysis/dataPackage/writeDataPackage";
import { decodeRelease } from "../../release/decodeRelease";
import type { PackageWork } from "./makeInThread";

// What worker.mjs runs in a thread: writes the data package of one release to a file, tells its SHA-256, and ends.
const { release, file } = workerData as PackageWork;
const whole = createHash("sha256");
const descriptor = openSync(file, "w");
for (const piece of writeDataPackage(decodeRelease(release.bytes, release.info), () => createHash("sha256"))) {
  whole.update(piece);
  writeSync(descriptor, piece);
}
fsyncSync(descriptor);
closeSync(descriptor);
parentPort?.postMessage(whole.digest("hex"));
