import type { ChangeReason } from "../../release/ChangeReason";
import { FACT_KINDS } from "../../release/Fact";
import type { ReadTransaction } from "../content/ReadTransaction";

/** The kinds of change that readers see in the data, and so are told the reason of. */
const KINDS: readonly string[] = ["roll_call", ...FACT_KINDS];

/**
 * Why things were changed since a release, in the order of the changes; `who` stays behind.
 * Complete in a transaction of `inPublication`: a revision added while it runs makes it begin again.
 * @param release `null`: since the beginning
 */
export async function reasonsSince(tx: ReadTransaction, release: number | null): Promise<readonly ChangeReason[]> {
  return tx.$queryRaw<ChangeReason[]>`
    SELECT what, subject, why, after->>'correctedFrom' AS source FROM revision
    WHERE number > coalesce((SELECT number FROM revision WHERE hash = (SELECT revision_head FROM release WHERE number = ${release})), 0)
      AND split_part(what, '.', 1) = ANY (${KINDS})
    ORDER BY number`;
}
