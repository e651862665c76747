import type { ClientBase } from "pg";
import type { NewRevision } from "./NewRevision";

/** Adds a revision to the chain, in the transaction of the change that it tells of. @returns its hash */
export async function appendRevision(client: ClientBase, revision: NewRevision): Promise<string> {
  const { rows } = await client.query<{ hash: string }>(
    `INSERT INTO revision (who, what, subject, before, after, why, idempotency_key)
     VALUES ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7) RETURNING hash`,
    [
      revision.who,
      revision.what,
      revision.subject,
      json(revision.before),
      json(revision.after),
      revision.why,
      revision.idempotencyKey ?? null,
    ],
  );
  const hash = rows[0]?.hash;
  if (hash === undefined) throw new Error("The database returned no hash for a revision");
  return hash;
}

function json(value: Readonly<Record<string, unknown>> | null | undefined): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
