import { DamagedRelease } from "../../release/DamagedRelease";
import { decodeRelease } from "../../release/decodeRelease";
import type { Release } from "../../release/Release";
import type { Database } from "../Database";
import { listReleases } from "./listReleases";
import type { PublishedRelease } from "./PublishedRelease";
import { releaseNumbered } from "./releaseNumbered";

export interface SoundRelease {
  /** `undefined`: no release, or none whose bytes are sound. */
  readonly newest: { readonly release: Release; readonly kept: PublishedRelease } | undefined;
  /** Those newer than it that were refused, the newest first. */
  readonly refused: readonly DamagedRelease[];
}

/** The newest release whose bytes give its hash, and what had to be passed over. */
export async function newestSoundRelease(database: Database): Promise<SoundRelease> {
  const refused: DamagedRelease[] = [];
  for (const { number } of await listReleases(database)) {
    const kept = await releaseNumbered(database, number);
    if (kept === undefined) continue;
    try {
      return { newest: { release: decodeRelease(kept.bytes, kept.info), kept }, refused };
    } catch (error) {
      if (!(error instanceof DamagedRelease)) throw error;
      refused.push(error);
    }
  }
  return { newest: undefined, refused };
}
