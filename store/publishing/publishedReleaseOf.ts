import type { ReleaseModel } from "../generated/models";
import type { PublishedRelease } from "./PublishedRelease";

/** The columns that a kept release is made of. */
export const RELEASE_COLUMNS = {
  number: true,
  publishedAt: true,
  note: true,
  hash: true,
  bytes: true,
  revisionHead: true,
} as const;

export type ReleaseRow = Pick<ReleaseModel, keyof typeof RELEASE_COLUMNS>;

export function publishedReleaseOf({ number, publishedAt, note, hash, bytes, revisionHead }: ReleaseRow): PublishedRelease {
  return { info: { number, publishedAt: publishedAt.toISOString(), note, hash }, bytes, revisionHead };
}
