import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readSeed } from "../seed/readSeed";
import type { Database } from "../store/Database";
import { openDatabase } from "../store/openDatabase";
import { listReleases } from "../store/publishing/listReleases";
import { publishRelease } from "../store/publishing/publishRelease";
import { isSeedLoaded } from "../store/seed/isSeedLoaded";
import { loadSeed } from "../store/seed/loadSeed";
import type { Settings } from "./Settings";

const FIRST_NOTE = "The facts that the project ships with";

/**
 * The store as every command needs it: database up, migrated, seeded, with at least release 1.
 * A seed that has changed since is loaded and left for the next publication: what readers see changes only when somebody publishes.
 * @throws DatabaseUnavailable, SeedRefused
 */
export async function bringUpStore(
  settings: Pick<Settings, "databaseUrl" | "dataDir">,
  root: string,
  onProgress: (text: string) => void,
): Promise<Database> {
  const database = await openDatabase({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir, onProgress });
  try {
    await loadFacts(database, path.join(root, "seed"), onProgress);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function loadFacts(database: Database, folder: string, onProgress: (text: string) => void): Promise<void> {
  const key = await keyOfTables(folder);
  const [releases, isLoaded] = await Promise.all([listReleases(database), isSeedLoaded(database, key)]);
  if (isLoaded && releases.length > 0) return;
  if (releases.length === 0) onProgress("loading the facts that the project ships with");
  const { added, changed } = await loadSeed(database, readSeed(folder), key);
  if (releases.length > 0 && added + changed > 0)
    onProgress(`the shipped facts have ${added} new and ${changed} changed entries: npm run publish makes them a release`);
  if (releases.length > 0) return;
  onProgress("publishing release 1");
  await publishRelease(database, { note: FIRST_NOTE, idempotencyKey: "release-1" });
}

/** Names the content of the seed's tables without reading them as facts. */
async function keyOfTables(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".csv")).sort()) {
    hash.update(`${name}\n`).update(await readFile(path.join(folder, name)));
  }
  return hash.digest("hex");
}
