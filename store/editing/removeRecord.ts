import type { ReadTransaction } from "../content/ReadTransaction";
import { EditRefused } from "./EditRefused";
import type { KeptRecord } from "./readRecord";
import { dropUnusedText } from "./textKeyOf";

/** Takes a roll call away, with its votes. One that a claim speaks of stays. */
export async function removeRecord(tx: ReadTransaction, { key, textKey, version }: KeptRecord): Promise<void> {
  const claims = await tx.claimRollCall.findMany({ where: { rollCallId: key }, select: { claim: { select: { slug: true } } } });
  const slugs = claims.map(({ claim }) => claim.slug);
  if (slugs.length > 0)
    throw new EditRefused({ reason: "in_use", detail: `It cannot be taken away: the claim ${slugs.join(", ")} speaks of it.` });
  const { count } = await tx.rollCall.deleteMany({ where: { id: key, version } });
  if (count === 0) throw new EditRefused({ reason: "target_changed", detail: "The roll call was changed in the meantime." });
  await dropUnusedText(tx, textKey);
}
