import type { RollCallRecord } from "../../release/RollCallRecord";
import type { ReadTransaction } from "../content/ReadTransaction";

/** How a roll call changed; `undefined` where there is none before or after. */
export interface RecordChange {
  readonly rollCall: string;
  readonly before: RollCallRecord | undefined;
  readonly after: RollCallRecord | undefined;
  readonly who: string;
  readonly why: string;
  readonly idempotencyKey: string;
}

/** Adds the change of a roll call to the chain of revisions, in the transaction of the change. */
export async function appendChange(tx: ReadTransaction, change: RecordChange): Promise<void> {
  const { rollCall, before, after, who, why, idempotencyKey } = change;
  const what = before === undefined ? "roll_call.add" : after === undefined ? "roll_call.remove" : "roll_call.change";
  await tx.$executeRaw`
    INSERT INTO revision (who, what, subject, before, after, why, idempotency_key)
    VALUES (${who}, ${what}, ${rollCall}, ${json(before)}::jsonb, ${json(after)}::jsonb, ${why}, ${idempotencyKey})`;
}

function json(record: RollCallRecord | undefined): string | null {
  return record === undefined ? null : JSON.stringify(record);
}
