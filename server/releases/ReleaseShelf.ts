import { LRUCache } from "lru-cache";
import type { Release } from "../../release/Release";

/** Decoded releases kept beside the newest: each is a few MB. */
const OLDER_KEPT = 6;

/** The releases that this process holds: the newest for every reader, and the few older ones that pinned addresses asked for last. */
export class ReleaseShelf {
  #current: Release;
  readonly #older = new LRUCache<number, Release>({ max: OLDER_KEPT });
  readonly #beingLoaded = new Map<number, Promise<Release | undefined>>();
  readonly #load: (number: number) => Promise<Release | undefined>;

  /** @param load gives a published release by number, `undefined` where there is none */
  constructor(newest: Release, load: (number: number) => Promise<Release | undefined>) {
    this.#current = newest;
    this.#load = load;
  }

  get current(): Release {
    return this.#current;
  }

  /** Puts a newer release in front of every reader at once. An older one is ignored: readers never go back. */
  advance(release: Release): void {
    if (release.info.number <= this.#current.info.number) return;
    this.#older.set(this.#current.info.number, this.#current);
    this.#current = release;
  }

  /** The release of that number, loaded once however many ask. */
  async numbered(number: number): Promise<Release | undefined> {
    if (number === this.#current.info.number) return this.#current;
    if (number > this.#current.info.number) return undefined;
    const kept = this.#older.get(number) ?? this.#beingLoaded.get(number);
    if (kept) return kept;
    const loading = this.#load(number).finally(() => this.#beingLoaded.delete(number));
    this.#beingLoaded.set(number, loading);
    const release = await loading;
    if (release) this.#older.set(number, release);
    return release;
  }
}
