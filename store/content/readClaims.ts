import type { Claim } from "../../release/Claim";
import type { Prisma } from "../generated/client";
import { dateOf, iso3Of, rollCallIdOf } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

export const WITH_ROLL_CALLS = {
  subject: { select: { iso3: true } },
  defaultDefinition: { select: { slug: true } },
  rollCalls: { include: { rollCall: { select: { publicId: true } } }, orderBy: { position: "asc" } },
} satisfies Prisma.ClaimInclude;

/** A claim that speaks of no roll call is not ready to be published and left out. */
export async function readClaims(tx: ReadTransaction): Promise<Claim[]> {
  const rows = await tx.claim.findMany({ include: WITH_ROLL_CALLS, orderBy: { slug: "asc" } });
  return rows.flatMap((row) => claimOf(row) ?? []);
}

/** @returns `undefined` for one that speaks of no roll call */
export function claimOf(row: Prisma.ClaimGetPayload<{ include: typeof WITH_ROLL_CALLS }>): Claim | undefined {
  const [first, ...others] = row.rollCalls.map(({ rollCall }) => rollCallIdOf(rollCall.publicId));
  if (first === undefined) return undefined;
  return {
    slug: row.slug,
    sentence: row.sentence,
    tested: row.tested,
    source: {
      author: row.sourceAuthor,
      title: row.sourceTitle,
      publisher: row.sourcePublisher,
      date: dateOf(row.sourceDate),
      url: row.sourceUrl,
    },
    subject: iso3Of(row.subject.iso3),
    defaultDefinition: row.defaultDefinition.slug,
    rollCalls: [first, ...others],
  };
}
