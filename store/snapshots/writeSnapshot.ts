import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { PublishedRelease } from "../publishing/PublishedRelease";
import { snapshotBytes } from "./snapshotBytes";
import { snapshotFile, snapshotFolder, snapshotNumbers } from "./snapshotFiles";

/** More than one, because a damaged one is passed over for the one before it. */
const KEPT = 5;

/** Keeps a release in the data folder: written aside, put on disk, then renamed, so that the file is whole or not there. Old snapshots go. */
export async function writeSnapshot(dataDir: string, release: PublishedRelease): Promise<void> {
  await mkdir(snapshotFolder(dataDir), { recursive: true });
  const file = snapshotFile(dataDir, release.info.number);
  const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await writeThrough(aside, snapshotBytes(release));
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
  await syncFolder(path.dirname(file));
  for (const number of snapshotNumbers(dataDir).slice(KEPT)) await rm(snapshotFile(dataDir, number), { force: true });
}

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the new name is on disk too. Some systems cannot open a folder; they lose nothing but that certainty. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
