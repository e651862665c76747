import type { BodyMembership } from "../../release/BodyMembership";
import { bodyOf, dateOrNull, iso3Of, regionalGroupOf } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

export async function readBodyMemberships(tx: ReadTransaction): Promise<BodyMembership[]> {
  const rows = await tx.bodyMembership.findMany({
    include: { body: { select: { code: true } }, state: { select: { iso3: true } } },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({
    body: bodyOf(row.body.code),
    state: iso3Of(row.state.iso3),
    from: dateOrNull(row.from),
    to: dateOrNull(row.to),
    regionalGroup: regionalGroupOf(row.regionalGroup),
    confidence: row.confidence,
    note: row.note,
    source: row.source,
  }));
}
