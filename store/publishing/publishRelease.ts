import { randomUUID } from "node:crypto";
import { encodeRelease } from "../../release/encodeRelease";
import type { ReleaseInfo } from "../../release/Release";
import { connectionsOf } from "../connections/connectionsOf";
import { readContent } from "../content/readContent";
import type { Database } from "../Database";
import type { Prisma } from "../generated/client";
import { RELEASE_CHANNEL } from "./releaseChannel";
import { publishedReleaseOf, RELEASE_COLUMNS, type ReleaseRow } from "./publishedReleaseOf";
import { retrying } from "./retrying";

export interface Publication {
  readonly note: string;
  /** Who publishes, for the revision; left out: the program itself. */
  readonly who?: string;
  /** The same key is the same publication: a client that got no answer asks again with it. */
  readonly idempotencyKey?: string;
  /** Publish even where nothing has changed since the newest release. */
  readonly evenIfUnchanged?: boolean;
}

export interface PublishOutcome {
  readonly info: ReleaseInfo;
  /** False: nothing has changed since the newest release, which is the one answered. */
  readonly created: boolean;
}

const LIMITS = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 120_000 } as const;

/**
 * Publishes the database's content as the next release: one transaction, serial by a row that each publication locks and writes.
 * Under REPEATABLE READ, whoever waited for that row while another published is told so and begins again on a fresh snapshot;
 * so the content read is of one moment, and that moment is after every earlier publication. The chain of revisions is locked in the same way:
 * a change made while the content was read also begins it again.
 * @throws InconsistentContent where the content cannot be a release
 */
export async function publishRelease(database: Database, publication: Publication): Promise<PublishOutcome> {
  const { prisma } = connectionsOf(database);
  const asked = { who: "program", evenIfUnchanged: false, idempotencyKey: randomUUID(), ...publication };
  return retrying(() => prisma.$transaction((tx) => publishIn(tx, asked), LIMITS));
}

async function publishIn(tx: Prisma.TransactionClient, asked: Required<Publication>): Promise<PublishOutcome> {
  await tx.$queryRaw`SELECT newest FROM publication WHERE id = 1 FOR UPDATE`;
  const done = await tx.release.findUnique({ select: RELEASE_COLUMNS, where: { idempotencyKey: asked.idempotencyKey } });
  if (done !== null) return { info: publishedReleaseOf(done).info, created: true };
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
  asked: Required<Publication>,
  parent: number | null,
  { bytes, hash }: { readonly bytes: Uint8Array; readonly hash: string },
): Promise<ReleaseRow> {
  const number = (parent ?? 0) + 1;
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
    },
  });
  await tx.publication.update({ where: { id: 1 }, data: { newest: number } });
  await tx.$queryRaw`SELECT pg_notify(${RELEASE_CHANNEL}, ${String(number)})::text`;
  return row;
}
