import type { ChangeReason } from "../../release/ChangeReason";
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
  reasons: true,
} as const;

export type ReleaseRow = Pick<ReleaseModel, keyof typeof RELEASE_COLUMNS>;

export function publishedReleaseOf(row: ReleaseRow): PublishedRelease {
  const { number, publishedAt, note, hash, bytes, revisionHead } = row;
  // Written by publishIn alone; the database sees to it that it is a list.
  const reasons = row.reasons as unknown as readonly ChangeReason[];
  const said = reasons.length > 0 ? { reasons } : {};
  return { info: { number, publishedAt: publishedAt.toISOString(), note, hash, ...said }, bytes, revisionHead };
}
