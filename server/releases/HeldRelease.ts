import type { Release } from "../../release/Release";
import type { PublishedRelease } from "../../store/publishing/PublishedRelease";

/** A release as this process holds it: to be read, and as it is kept. */
export interface HeldRelease {
  readonly release: Release;
  readonly kept: PublishedRelease;
}
