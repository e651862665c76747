import type { Grouping } from "../../release/Grouping";
import { dateOrNull, iso3Of } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

export async function readGroupings(tx: ReadTransaction): Promise<Grouping[]> {
  const rows = await tx.grouping.findMany({
    include: { members: { include: { state: { select: { iso3: true } } }, orderBy: { id: "asc" } } },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ slug, name, source, members }) => ({
    slug,
    name,
    source,
    members: members.map((member) => ({
      state: iso3Of(member.state.iso3),
      from: dateOrNull(member.from),
      to: dateOrNull(member.to),
      source: member.source,
      confidence: member.confidence,
      note: member.note,
    })),
  }));
}
