import type { Claim } from "../../release/Claim";
import { dateOf, iso3Of, rollCallIdOf } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

/** A claim that speaks of no roll call is not ready to be published and left out. */
export async function readClaims(tx: ReadTransaction): Promise<Claim[]> {
  const rows = await tx.claim.findMany({
    include: {
      subject: { select: { iso3: true } },
      defaultDefinition: { select: { slug: true } },
      rollCalls: { include: { rollCall: { select: { publicId: true } } }, orderBy: { position: "asc" } },
    },
    orderBy: { slug: "asc" },
  });
  return rows.flatMap((row) => {
    const [first, ...others] = row.rollCalls.map(({ rollCall }) => rollCallIdOf(rollCall.publicId));
    if (first === undefined) return [];
    const claim: Claim = {
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
    return [claim];
  });
}
