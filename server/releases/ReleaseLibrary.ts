import { decodeRelease } from "../../release/decodeRelease";
import type { Release, ReleaseInfo } from "../../release/Release";
import type { Database } from "../../store/Database";
import { listReleases } from "../../store/publishing/listReleases";
import type { PublishedRelease } from "../../store/publishing/PublishedRelease";
import { releaseNumbered } from "../../store/publishing/releaseNumbered";
import { readSnapshot } from "../../store/snapshots/readSnapshot";
import { writeSnapshot } from "../../store/snapshots/writeSnapshot";

/** Every published release, from the database while it answers and from this machine's snapshots while it does not. */
export class ReleaseLibrary {
  readonly #dataDir: string;
  /** Set once the database is up. */
  database: Database | undefined;
  #lastList: readonly ReleaseInfo[] = [];

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** A release of that number as kept; `undefined` where there is none, or none that can be reached. */
  async kept(number: number): Promise<PublishedRelease | undefined> {
    const snapshot = await readSnapshot(this.#dataDir, number);
    if (snapshot) return snapshot;
    const kept = this.database && (await releaseNumbered(this.database, number));
    if (kept) await this.keep(kept);
    return kept;
  }

  /** @throws DamagedRelease */
  async decoded(number: number): Promise<Release | undefined> {
    const kept = await this.kept(number);
    return kept && decodeRelease(kept.bytes, kept.info);
  }

  /** Writes the snapshot from which a later start can serve without a database. */
  async keep(kept: PublishedRelease): Promise<void> {
    await writeSnapshot(this.#dataDir, kept);
  }

  /** Newest first; the last list known while the database does not answer. */
  async list(current: ReleaseInfo): Promise<readonly ReleaseInfo[]> {
    try {
      if (this.database) this.#lastList = await listReleases(this.database);
    } catch {
      // The list of a moment ago is as true for whoever reads now.
    }
    return this.#lastList.some(({ number }) => number === current.number) ? this.#lastList : [current, ...this.#lastList];
  }
}
