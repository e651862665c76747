import { decodeRelease } from "../../release/decodeRelease";
import type { Release } from "../../release/Release";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import type { ReleaseBytes } from "./messages";

const MOST = 3;

/** The last few releases that a worker was given, each decoded once, when it is first drawn from. */
export class KeptReleases {
  readonly #packed = new Map<number, ReleaseBytes>();
  readonly #open = new Map<number, Release>();

  /** Keeps a release, and lets the one that was given longest ago go. */
  add(release: ReleaseBytes): void {
    const { place } = release;
    this.#packed.delete(place);
    this.#packed.set(place, release);
    const [oldest] = this.#packed.keys();
    if (this.#packed.size <= MOST || oldest === undefined) return;
    this.#packed.delete(oldest);
    this.#open.delete(oldest);
  }

  /** @throws UnknownInRelease where it is not, or no longer, kept; DamagedRelease */
  get(place: number): Release {
    const packed = this.#packed.get(place);
    if (!packed) throw new UnknownInRelease("release", String(place));
    const release = this.#open.get(place) ?? decodeRelease(packed.bytes, packed.info);
    this.#open.set(place, release);
    return release;
  }
}
