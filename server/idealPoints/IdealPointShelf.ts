import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { IdealPoint } from "../../analysis/idealPoints";
import type { ReleaseInfo } from "../../release/Release";
import type { ReleaseBytes } from "./computeInThread";
import type { IdealPointFiles } from "./IdealPointFiles";

/** Each is a megabyte or two. */
const RELEASES_KEPT = 6;

export interface IdealPointPlan {
  readonly files: IdealPointFiles;
  /** Gives a release as it is kept; `undefined` where it cannot be reached. */
  readonly load: (number: number) => Promise<ReleaseBytes | undefined>;
  readonly compute: (release: ReleaseBytes, signal: AbortSignal) => Promise<readonly IdealPoint[]>;
  readonly log: Logger;
}

/** The ideal points of releases: from memory, else from disk, else computed, one release at a time. Nobody waits for them. */
export class IdealPointShelf {
  readonly #plan: IdealPointPlan;
  readonly #ready = new LRUCache<string, readonly IdealPoint[]>({ max: RELEASES_KEPT });
  readonly #begun = new Set<string>();
  readonly #ending = new AbortController();
  #last: Promise<void> = Promise.resolve();

  constructor(plan: IdealPointPlan) {
    this.#plan = plan;
  }

  /** Those of a release, or `undefined` while they are being computed, which this begins. */
  of(info: ReleaseInfo): readonly IdealPoint[] | undefined {
    const ready = this.#ready.get(info.hash);
    if (!ready) this.prepare(info);
    return ready;
  }

  /** Begins to compute them, unless they are there or begun. One that fails is tried again when somebody asks. */
  prepare(info: ReleaseInfo): void {
    if (this.#begun.has(info.hash) || this.#ready.has(info.hash)) return;
    this.#begun.add(info.hash);
    this.#last = this.#last.then(() => this.#make(info)).finally(() => this.#begun.delete(info.hash));
  }

  /** Ends what is being computed. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#last;
  }

  async #make(info: ReleaseInfo): Promise<void> {
    const { files, log } = this.#plan;
    try {
      const kept = await files.read(info.hash);
      const points = kept ?? (await this.#compute(info));
      if (!points) return;
      this.#ready.set(info.hash, points);
      if (!kept) await files.write(info.hash, points);
    } catch (error) {
      if (!this.#ending.signal.aborted) log.error({ err: error, release: info.number }, "the ideal points could not be computed");
    }
  }

  async #compute({ number }: ReleaseInfo): Promise<readonly IdealPoint[] | undefined> {
    const { signal } = this.#ending;
    const release = signal.aborted ? undefined : await this.#plan.load(number);
    return release && !signal.aborted ? this.#plan.compute(release, signal) : undefined;
  }
}
