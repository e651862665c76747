import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import { Prisma } from "../generated/client";

/** A revision as it is read by people. Times are ISO 8601, UTC. */
export interface KeptRevision {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly why: string;
  readonly hash: string;
}

/** What is looked for; a part that is left out is not asked about. */
export interface RevisionQuestion {
  readonly who?: string | undefined;
  /** The kind of change, or its beginning: `roll_call`, `release.publish` … */
  readonly what?: string | undefined;
  readonly subject?: string | undefined;
  /** Anywhere: in the reason, the subject or what was there before and after. */
  readonly text?: string | undefined;
  /** Days, `YYYY-MM-DD`, in UTC; both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only revisions before that number: the next page of a list. */
  readonly before?: number | undefined;
}

const AT_ONCE = 50;

/** The revisions that fit, the newest first; at most 50. */
export async function searchRevisions(database: Database, question: RevisionQuestion): Promise<readonly KeptRevision[]> {
  const rows = await connectionsOf(database).prisma.$queryRaw<
    (Omit<KeptRevision, "at" | "number"> & { at: Date; number: bigint })[]
  >`
    SELECT number, at, who, what, subject, before, after, why, hash FROM revision
    WHERE ${Prisma.join(conditionsOf(question), " AND ")} ORDER BY number DESC LIMIT ${AT_ONCE}`;
  return rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }));
}

function conditionsOf({ who, what, subject, text, from, to, before }: RevisionQuestion): Prisma.Sql[] {
  const anywhere = text === undefined ? "" : `%${escaped(text)}%`;
  return [
    Prisma.sql`true`,
    ...asked(who, (value) => Prisma.sql`who ILIKE ${`%${escaped(value)}%`}`),
    ...asked(what, (value) => Prisma.sql`what LIKE ${`${escaped(value)}%`}`),
    ...asked(subject, (value) => Prisma.sql`subject ILIKE ${`%${escaped(value)}%`}`),
    ...asked(
      text,
      () =>
        Prisma.sql`(why ILIKE ${anywhere} OR subject ILIKE ${anywhere} OR before::text ILIKE ${anywhere} OR after::text ILIKE ${anywhere})`,
    ),
    ...asked(from, (value) => Prisma.sql`at >= (${value}::date)::timestamp AT TIME ZONE 'UTC'`),
    ...asked(to, (value) => Prisma.sql`at < (${value}::date + 1)::timestamp AT TIME ZONE 'UTC'`),
    ...asked(before, (value) => Prisma.sql`number < ${value}`),
  ];
}

function asked<T>(value: T | undefined, condition: (value: T) => Prisma.Sql): Prisma.Sql[] {
  return value === undefined ? [] : [condition(value)];
}

/** What stands for any text in a pattern stands for itself in what was typed. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
