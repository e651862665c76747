import type { Pool } from "pg";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import { type RevisionText, revisionHash } from "./revisionHash";

export interface RevisionFault {
  /** The revision where it shows; `null`: at the chain's end or a release. */
  readonly number: number | null;
  readonly fault: string;
}

export interface VerifiedRevisions {
  readonly count: number;
  /** Empty: nothing was rewritten, taken away or put in between. */
  readonly faults: readonly RevisionFault[];
}

/** A head of the chain that was published with a release and is kept elsewhere: in a snapshot, a backup, a printout. */
export interface PublishedHead {
  readonly release: number;
  readonly revisionHead: string;
}

const AT_ONCE = 2000;
const GENESIS = "0".repeat(64);

/**
 * Goes through the chain of revisions from the first to the newest and reports every place where it does not hold.
 * Who may switch triggers off can rewrite a revision and every hash after it; what then no longer fits are the heads published with the releases,
 * those in the database and, were these rewritten too, those kept elsewhere.
 * @param keptElsewhere heads from outside the database
 */
export async function verifyRevisions(
  database: Database,
  keptElsewhere: readonly PublishedHead[] = [],
): Promise<VerifiedRevisions> {
  const { app } = connectionsOf(database);
  const walk = await walkChain(app);
  const { rows: ends } = await app.query<{ number: string; hash: string }>(
    "SELECT number::text, hash FROM revision_chain WHERE id = 1",
  );
  const { rows: heads } = await app.query<PublishedHead>(
    `SELECT number AS release, revision_head AS "revisionHead" FROM release ORDER BY number`,
  );
  const end = ends[0];
  const endsWell = end !== undefined && Number(end.number) === walk.count && end.hash === walk.head;
  const atEnd: RevisionFault[] = endsWell
    ? []
    : [{ number: null, fault: "the newest revision is not the one that was added last" }];
  const lost = [...heads, ...keptElsewhere].filter(({ revisionHead }) => !walk.hashes.has(revisionHead));
  const atReleases = lost.map(({ release }) => ({
    number: null,
    fault: `the revision that was published as the head with release ${release} is not there`,
  }));
  return { count: walk.count, faults: [...walk.faults, ...atEnd, ...atReleases] };
}

interface Walk {
  count: number;
  head: string;
  readonly hashes: Set<string>;
  readonly faults: RevisionFault[];
}

async function walkChain(pool: Pool): Promise<Walk> {
  const walk: Walk = { count: 0, head: GENESIS, hashes: new Set(), faults: [] };
  let after = "0";
  for (;;) {
    const { rows } = await pool.query<RevisionText & { hash: string }>(PAGE, [after, AT_ONCE]);
    rows.forEach((row) => step(walk, row));
    after = rows.at(-1)?.number ?? after;
    if (rows.length < AT_ONCE) return walk;
  }
}

/** Numbers below one cannot come of the chain, so all are read. */
const PAGE = `
  SELECT number::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, who, what, subject,
         before::text, after::text, why, idempotency_key AS "idempotencyKey", previous_hash AS "previousHash", hash
  FROM revision WHERE revision.number > $1::bigint OR ($1::bigint = 0 AND revision.number < 1) ORDER BY revision.number LIMIT $2`;

function step(walk: Walk, row: RevisionText & { readonly hash: string }): void {
  const fault = (text: string): void => void walk.faults.push({ number: Number(row.number), fault: text });
  walk.count += 1;
  if (Number(row.number) !== walk.count) {
    fault(`it stands where number ${walk.count} should`);
    walk.count = Number(row.number);
  }
  if (row.previousHash !== walk.head) fault("it does not follow the one before it");
  if (revisionHash(row) !== row.hash) fault("it is not what was written");
  walk.head = row.hash;
  walk.hashes.add(row.hash);
}
