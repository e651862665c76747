import type { Claim } from "../../release/Claim";
import { claimOf, WITH_ROLL_CALLS } from "../content/readClaims";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { FactTable, KeptRow } from "./FactTable";
import { inOneVersion, nextVersion } from "./inOneVersion";
import { definitionKeys, rollCallKeys, stateKeys } from "./keysOf";

/** Claims with their roll calls; a new one too. */
export const claimTable: FactTable<"claim"> = {
  async read(tx, slug) {
    await tx.$queryRaw`SELECT FROM claim WHERE slug = ${slug} FOR UPDATE`;
    const row = await tx.claim.findUnique({ where: { slug }, include: WITH_ROLL_CALLS });
    const document = row === null ? undefined : claimOf(row);
    return row === null || document === undefined ? undefined : { document, rows: [{ id: row.id, version: row.version }] };
  },
  async write(tx, claim, kept) {
    const data = await columnsOf(tx, claim);
    const claimId = await writeRow(tx, data, claim, kept?.rows[0]);
    const rollCall = await rollCallKeys(tx, claim.rollCalls);
    const positions = claim.rollCalls.map((id, position) => ({ claimId, position, rollCallId: rollCall(id) }));
    await tx.claimRollCall.deleteMany({ where: { claimId } });
    await tx.claimRollCall.createMany({ data: positions });
  },
};

type Columns = Awaited<ReturnType<typeof columnsOf>>;

async function writeRow(tx: ReadTransaction, data: Columns, { slug }: Claim, row: KeptRow | undefined): Promise<number> {
  if (row === undefined) return (await tx.claim.create({ data: { ...data, slug, origin: "editor" }, select: { id: true } })).id;
  inOneVersion(await tx.claim.updateMany({ where: { ...row }, data: { ...data, ...nextVersion(row) } }));
  return row.id;
}

async function columnsOf(tx: ReadTransaction, { sentence, tested, source, subject, defaultDefinition }: Claim) {
  const { author, title, publisher, date, url } = source;
  return {
    ...{ sentence, tested },
    ...{ sourceAuthor: author, sourceTitle: title, sourcePublisher: publisher, sourceDate: date, sourceUrl: url },
    subjectId: (await stateKeys(tx))(subject),
    defaultDefinitionId: (await definitionKeys(tx))(defaultDefinition),
  };
}
