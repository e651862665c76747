import type { ReleaseInfo } from "../../release/Release";

/** A release as it is kept: what identifies it, and its bytes for `decodeRelease`. */
export interface PublishedRelease {
  readonly info: ReleaseInfo;
  readonly bytes: Uint8Array;
  /** The hash of the revision that records the publication: the head of the chain as of then. Kept elsewhere too, it shows a rewritten past. */
  readonly revisionHead: string;
}
