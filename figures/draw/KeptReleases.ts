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
    const { number } = release.info;
    this.#packed.delete(number);
    this.#packed.set(number, release);
    const [oldest] = this.#packed.keys();
    if (this.#packed.size <= MOST || oldest === undefined) return;
    this.#packed.delete(oldest);
    this.#open.delete(oldest);
  }

  /** @throws UnknownInRelease where it is not, or no longer, kept; DamagedRelease */
  get(number: number): Release {
    const packed = this.#packed.get(number);
    if (!packed) throw new UnknownInRelease("release", String(number));
    const release = this.#open.get(number) ?? decodeRelease(packed.bytes, packed.info);
    this.#open.set(number, release);
    return release;
  }
}
