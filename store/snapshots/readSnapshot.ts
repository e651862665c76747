import { readFile } from "node:fs/promises";
import { DamagedRelease } from "../../release/DamagedRelease";
import type { PublishedRelease } from "../publishing/PublishedRelease";
import { readSnapshotBytes } from "./snapshotBytes";
import { snapshotFile } from "./snapshotFiles";

/** The snapshot of one release, or `undefined` where there is none or it is not as it was written: then the database has to be asked. */
export async function readSnapshot(dataDir: string, number: number): Promise<PublishedRelease | undefined> {
  try {
    return readSnapshotBytes(await readFile(snapshotFile(dataDir, number)), number);
  } catch (error) {
    if (error instanceof DamagedRelease || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
