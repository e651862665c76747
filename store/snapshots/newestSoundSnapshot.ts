import { readFile } from "node:fs/promises";
import { DamagedRelease } from "../../release/DamagedRelease";
import { decodeRelease } from "../../release/decodeRelease";
import type { SoundRelease } from "../publishing/newestSoundRelease";
import { readSnapshotBytes } from "./snapshotBytes";
import { snapshotFile, snapshotNumbers } from "./snapshotFiles";

/** The newest snapshot in the data folder that is as it was written, and those that had to be refused on the way to it. Needs no database. */
export async function newestSoundSnapshot(dataDir: string): Promise<SoundRelease> {
  const refused: DamagedRelease[] = [];
  for (const number of snapshotNumbers(dataDir)) {
    try {
      const kept = readSnapshotBytes(await readFile(snapshotFile(dataDir, number)), number);
      return { newest: { release: decodeRelease(kept.bytes, kept.info), kept }, refused };
    } catch (error) {
      refused.push(asDamage(error, number));
    }
  }
  return { newest: undefined, refused };
}

function asDamage(error: unknown, number: number): DamagedRelease {
  if (error instanceof DamagedRelease) return error;
  return new DamagedRelease(number, `its snapshot cannot be read (${error instanceof Error ? error.message : String(error)})`);
}
