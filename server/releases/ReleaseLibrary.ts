import { decodeRelease } from "../../release/decodeRelease";
import type { Release, ReleaseInfo } from "../../release/Release";
import type { Database } from "../../store/Database";
import { listReleases } from "../../store/publishing/listReleases";
import type { PublishedRelease } from "../../store/publishing/PublishedRelease";
import { releaseNumbered } from "../../store/publishing/releaseNumbered";
import { readSnapshot } from "../../store/snapshots/readSnapshot";
import { writeSnapshot } from "../../store/snapshots/writeSnapshot";
import type { HeldRelease } from "./HeldRelease";

/** Every published release, from this machine's snapshots where they are of this database, else from the database. */
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
    if (snapshot && this.#isOfThisDatabase(snapshot.info)) return snapshot;
    const kept = this.database && (await releaseNumbered(this.database, number));
    if (kept) await this.keep(kept);
    return kept;
  }

  /** @throws DamagedRelease */
  async decoded(number: number): Promise<Release | undefined> {
    const kept = await this.kept(number);
    return kept && decodeRelease(kept.bytes, kept.info);
  }

  /**
   * A release as the database has it, kept here once it is known to be sound; `undefined` where there is none.
   * @throws DamagedRelease
   */
  async published(number: number): Promise<HeldRelease | undefined> {
    const kept = this.database && (await releaseNumbered(this.database, number));
    if (!kept) return undefined;
    const release = decodeRelease(kept.bytes, kept.info);
    await this.keep(kept);
    await this.refresh();
    return { release, kept };
  }

  /** Writes the snapshot from which a later start can serve without a database. */
  async keep(kept: PublishedRelease): Promise<void> {
    await writeSnapshot(this.#dataDir, kept);
  }

  /** Reads the list of releases anew; to be called when one was added, so that no reader ever waits for the database. */
  async refresh(): Promise<void> {
    if (this.database) this.#lastList = await listReleases(this.database);
  }

  /** Newest first. */
  list(current: ReleaseInfo): readonly ReleaseInfo[] {
    return this.#lastList.some(({ number }) => number === current.number) ? this.#lastList : [current, ...this.#lastList];
  }

  /** A data folder that was used with another database holds other releases under the same numbers. */
  #isOfThisDatabase({ number, hash, publishedAt }: ReleaseInfo): boolean {
    if (!this.database) return true;
    return this.#lastList.some((known) => known.number === number && known.hash === hash && known.publishedAt === publishedAt);
  }
}
