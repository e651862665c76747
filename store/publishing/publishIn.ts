import { encodeRelease } from "../../release/encodeRelease";
import type { ReleaseInfo } from "../../release/Release";
import { readContent } from "../content/readContent";
import type { Prisma } from "../generated/client";
import { RELEASE_CHANNEL } from "./releaseChannel";
import { reasonsSince } from "./reasonsSince";
import { publishedReleaseOf, RELEASE_COLUMNS, type ReleaseRow } from "./publishedReleaseOf";

export interface Publication {
  readonly note: string;
  /** Who publishes, for the revision. */
  readonly who: string;
  /** The same key is the same publication: a client that got no answer asks again with it. */
  readonly idempotencyKey: string;
  /** Publish even where nothing has changed since the newest release. */
  readonly evenIfUnchanged: boolean;
}

export interface PublishOutcome {
  readonly info: ReleaseInfo;
  /** False: nothing has changed since the newest release, which is the one answered. */
  readonly created: boolean;
}

/** The release that was published under a key, if any. */
export async function releaseUnderKey(tx: Prisma.TransactionClient, idempotencyKey: string): Promise<ReleaseInfo | undefined> {
  const done = await tx.release.findUnique({ select: RELEASE_COLUMNS, where: { idempotencyKey } });
  return done === null ? undefined : publishedReleaseOf(done).info;
}

/**
 * Publishes what the transaction sees as the next release.
 * @param tx of `inPublication`
 * @throws InconsistentContent where the content cannot be a release
 */
export async function publishIn(tx: Prisma.TransactionClient, asked: Publication): Promise<PublishOutcome> {
  const done = await releaseUnderKey(tx, asked.idempotencyKey);
  if (done !== undefined) return { info: done, created: true };
  const newest = await tx.release.findFirst({ select: RELEASE_COLUMNS, orderBy: { number: "desc" } });
  const encoded = encodeRelease(await readContent(tx));
  if (newest !== null && !asked.evenIfUnchanged && isSame(newest, encoded))
    return { info: publishedReleaseOf(newest).info, created: false };
  const row = await addRelease(tx, asked, newest?.number ?? null, encoded);
  return { info: publishedReleaseOf(row).info, created: true };
}

/** The hash covers the record, not what is noted beside it (sources, remarks): those are compared by the bytes. */
function isSame(newest: ReleaseRow, encoded: { readonly bytes: Uint8Array; readonly hash: string }): boolean {
  return newest.hash === encoded.hash && Buffer.compare(newest.bytes, encoded.bytes) === 0;
}

async function addRelease(
  tx: Prisma.TransactionClient,
  asked: Publication,
  parent: number | null,
  { bytes, hash }: { readonly bytes: Uint8Array; readonly hash: string },
): Promise<ReleaseRow> {
  const number = (parent ?? 0) + 1;
  const reasons = await reasonsSince(tx, parent);
  const after = JSON.stringify({ number, hash, note: asked.note });
  const [revision] = await tx.$queryRaw<{ hash: string; at: Date }[]>`
    INSERT INTO revision (who, what, subject, before, after, why, idempotency_key)
    VALUES (${asked.who}, 'release.publish', ${String(number)}, NULL, ${after}::jsonb, ${asked.note}, ${asked.idempotencyKey})
    RETURNING hash, date_trunc('milliseconds', at) AS at`;
  if (revision === undefined) throw new Error("The database returned no hash for a revision");
  const row = await tx.release.create({
    select: RELEASE_COLUMNS,
    data: {
      number,
      parent,
      publishedAt: revision.at,
      note: asked.note,
      hash,
      bytes: new Uint8Array(bytes),
      idempotencyKey: asked.idempotencyKey,
      revisionHead: revision.hash,
      reasons: reasons.map((reason) => ({ ...reason })),
    },
  });
  await tx.publication.update({ where: { id: 1 }, data: { newest: number } });
  await tx.$queryRaw`SELECT pg_notify(${RELEASE_CHANNEL}, ${String(number)})::text`;
  return row;
}
