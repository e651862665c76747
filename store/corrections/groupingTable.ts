import type { Grouping } from "../../release/Grouping";
import { dateOrNull, iso3Of } from "../content/checkedText";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { FactTable, KeptFact } from "./FactTable";
import { inOneVersion, nextVersion } from "./inOneVersion";
import { stateKeys } from "./keysOf";

const MEMBERS = { members: { include: { state: { select: { iso3: true } } }, orderBy: { id: "asc" } } } as const;

/** Groupings with their dated members. New ones are not made here. */
export const groupingTable: FactTable<"grouping"> = {
  async read(tx, slug) {
    await tx.$queryRaw`SELECT FROM "grouping" WHERE slug = ${slug} FOR UPDATE`;
    const row = await tx.grouping.findUnique({ where: { slug }, include: MEMBERS });
    if (row === null) return undefined;
    const members = row.members.map(({ state, from, to, source, confidence, note }) => ({
      ...{ state: iso3Of(state.iso3), from: dateOrNull(from), to: dateOrNull(to) },
      ...{ source, confidence, note },
    }));
    return { document: { slug, name: row.name, source: row.source, members }, rows: [{ id: row.id, version: row.version }] };
  },
  async write(tx, document, kept) {
    const [row] = kept?.rows ?? [];
    if (row === undefined) throw new Error("Only a grouping that is there is corrected");
    const { name, source } = document;
    inOneVersion(await tx.grouping.updateMany({ where: { ...row }, data: { name, source, ...nextVersion(row) } }));
    await writeMembers(tx, row.id, document, kept);
  },
};

/** Written anew, all of them: a list of a few hundred rows at most. */
async function writeMembers(
  tx: ReadTransaction,
  groupingId: number,
  { members }: Grouping,
  kept: KeptFact<"grouping"> | undefined,
): Promise<void> {
  if (JSON.stringify(members) === JSON.stringify(kept?.document.members)) return;
  const state = await stateKeys(tx);
  const data = members.map(({ state: code, ...member }) => ({ groupingId, stateId: state(code), ...member }));
  await tx.groupingMembership.deleteMany({ where: { groupingId } });
  await tx.groupingMembership.createMany({ data });
}
