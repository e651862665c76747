import { decodeRelease } from "../../release/decodeRelease";
import type { Release } from "../../release/Release";
import { NoSoundRelease } from "../../server/releases/openReleases";
import type { Database } from "../../store/Database";
import { newestSoundRelease } from "../../store/publishing/newestSoundRelease";
import { releaseNumbered } from "../../store/publishing/releaseNumbered";

/** A number that no release has. */
export class NoSuchRelease extends Error {
  override readonly name = "NoSuchRelease";
}

/**
 * The release of that number, or the newest that is sound.
 * @throws NoSuchRelease, NoSoundRelease, DamagedRelease where the one that was asked for is damaged
 */
export async function releaseToExport(database: Database, number: number | undefined): Promise<Release> {
  if (number === undefined) {
    const { newest } = await newestSoundRelease(database);
    if (!newest) throw new NoSoundRelease("No release in the database is sound. Restore the database from a backup.");
    return newest.release;
  }
  const kept = await releaseNumbered(database, number);
  if (!kept) throw new NoSuchRelease(`There is no release ${number}.`);
  return decodeRelease(kept.bytes, kept.info);
}
