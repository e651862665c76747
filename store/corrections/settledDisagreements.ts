import type { Choice } from "../../formats/words/Choice";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";

/** A disagreement that an editor has settled. */
export interface SettledDisagreement {
  readonly rollCall: string;
  readonly state: string;
  readonly source: string;
  readonly stands: "shown" | "reading";
  /** What stands. */
  readonly choice: Choice | null;
  readonly why: string;
}

/** The newest settlement of each disagreement that was settled. */
export async function settledDisagreements(database: Database): Promise<readonly SettledDisagreement[]> {
  return connectionsOf(database).prisma.$queryRaw<SettledDisagreement[]>`
    SELECT DISTINCT ON (subject, after->>'state', after->>'source')
      subject AS "rollCall", after->>'state' AS state, after->>'source' AS source, after->>'stands' AS stands, after->>'choice' AS choice, why
    FROM revision WHERE what = 'disagreement.settle' ORDER BY subject, after->>'state', after->>'source', number DESC`;
}
