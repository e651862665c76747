import { createHash } from "node:crypto";

/** A revision as the chain's hash sees it: every field as the text that Postgres gives. */
export interface RevisionText {
  readonly number: string;
  /** UTC, to the microsecond: `2026-01-31T09:30:00.000000Z`. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string;
  readonly idempotencyKey: string | null;
  readonly previousHash: string;
}

/** The hash that the database's own function `chain_revision` gives (prisma/migrations/0003_append_only), computed a second time and elsewhere. */
export function revisionHash(revision: RevisionText): string {
  const { number, at, who, what, subject, before, after, why, idempotencyKey, previousHash } = revision;
  const fields = [number, at, who, what, subject, before, after, why, idempotencyKey, previousHash];
  return createHash("sha256").update(fields.map(framed).join("")).digest("hex");
}

function framed(field: string | null): string {
  return field === null ? "-," : `${Buffer.byteLength(field)}:${field},`;
}
