import { DamagedRelease } from "../../release/DamagedRelease";
import { decodeRelease } from "../../release/decodeRelease";
import type { Database } from "../Database";
import { listReleases } from "./listReleases";
import { releaseNumbered } from "./releaseNumbered";

export interface VerifiedReleases {
  readonly count: number;
  /** Sentences; empty: every release is what was published under its hash, and none is missing. */
  readonly faults: readonly string[];
}

/** Unpacks every release from the first to the newest and compares its record with its hash. */
export async function verifyReleases(database: Database): Promise<VerifiedReleases> {
  const releases = [...(await listReleases(database))].reverse();
  const faults: string[] = [];
  for (const [place, { number }] of releases.entries()) {
    if (number !== place + 1) faults.push(`Release ${number} stands where release ${place + 1} should.`);
    const kept = await releaseNumbered(database, number);
    try {
      if (kept !== undefined) decodeRelease(kept.bytes, kept.info);
    } catch (error) {
      if (!(error instanceof DamagedRelease)) throw error;
      faults.push(error.message);
    }
  }
  return { count: releases.length, faults };
}
