import { randomUUID } from "node:crypto";
import type { Choice } from "../../formats/words/Choice";
import type { Disagreement } from "../../release/RollCall";
import type { RollCallRecord } from "../../release/RollCallRecord";
import { connectionsOf } from "../connections/connectionsOf";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { Database } from "../Database";
import { applyRecord } from "../editing/applyRecord";
import type { Editor } from "../editing/Draft";
import { EditRefused } from "../editing/EditRefused";
import { type KeptRecord, readRecord } from "../editing/readRecord";
import { withDisagreements } from "../editing/withDisagreements";
import { retrying } from "../publishing/retrying";

/** Which of two readings of one state's choice is right. */
export interface Settlement {
  readonly rollCall: string;
  readonly state: string;
  /** Whose reading differs from the one that is shown. */
  readonly source: string;
  /** As the editor saw them; `null`: no choice. */
  readonly shown: Choice | null;
  readonly reading: Choice | null;
  readonly stands: "shown" | "reading";
  readonly reason: string;
}

/**
 * Settles a disagreement between sources: a revision says which reading stands and why. Where it is the other one, the vote is corrected in the same
 * transaction, and what was shown stays listed as the reading of its source.
 * @throws EditRefused `unknown`; `target_changed` where the vote says something else by now
 */
export async function settleDisagreement(database: Database, asked: Settlement, editor: Editor): Promise<void> {
  await retrying(() => connectionsOf(database).prisma.$transaction((tx) => settle(tx, asked, editor), { timeout: 20_000 }));
}

async function settle(tx: ReadTransaction, asked: Settlement, { email: who }: Editor): Promise<void> {
  const { rollCall, state, source, stands, reason, reading, shown } = asked;
  await tx.$queryRaw`SELECT FROM roll_call WHERE public_id = ${rollCall} FOR UPDATE`;
  const kept = await readRecord(tx, rollCall);
  const disputed = kept && disagreementIn(kept.record, asked);
  if (kept === undefined || disputed === undefined)
    throw new EditRefused({ reason: "unknown", detail: "No source reads this choice otherwise, or not any more." });
  if ((kept.record.choices[disputed.state] ?? null) !== shown || disputed.choice !== reading)
    throw new EditRefused({ reason: "target_changed", detail: "The vote was changed since you opened the list." });
  if (stands === "reading") {
    const record = corrected(kept, disputed);
    await applyRecord(tx, { rollCall, kept, record, who, why: reason, idempotencyKey: randomUUID() });
  }
  const before = JSON.stringify({ state, source, shown, reading });
  const after = JSON.stringify({ state, source, stands, choice: stands === "shown" ? shown : reading });
  await tx.$executeRaw`
    INSERT INTO revision (who, what, subject, before, after, why)
    VALUES (${who}, 'disagreement.settle', ${rollCall}, ${before}::jsonb, ${after}::jsonb, ${reason})`;
}

function disagreementIn({ rollCall }: RollCallRecord, { state, source }: Settlement): Disagreement | undefined {
  return rollCall.disagreements.find((each) => each.state === state && each.source === source);
}

function corrected({ record, imported }: KeptRecord, { state, source, choice }: Disagreement): RollCallRecord {
  const { [state]: was, ...others } = record.choices;
  const choices = choice === null ? others : { ...others, [state]: choice };
  const { rollCall } = record;
  const rest = rollCall.disagreements.filter((each) => each.state !== state || each.source !== source);
  // An imported source is listed by itself once the vote departs from it.
  const departed = imported === undefined ? [{ state, source: rollCall.source, choice: was ?? null }] : [];
  return withDisagreements({ choices, rollCall: { ...rollCall, disagreements: [...rest, ...departed] } }, imported);
}
