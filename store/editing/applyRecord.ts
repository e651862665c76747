import { canonicalJson } from "../../release/canonicalJson";
import type { RollCallRecord } from "../../release/RollCallRecord";
import type { ReadTransaction } from "../content/ReadTransaction";
import { appendChange, type RecordChange } from "./appendChange";
import { EditRefused } from "./EditRefused";
import { type KeptRecord, readRecord } from "./readRecord";
import { removeRecord } from "./removeRecord";
import { writeRecord } from "./writeRecord";

export interface RecordEdit extends Pick<RecordChange, "rollCall" | "who" | "why" | "idempotencyKey"> {
  /** What is there now; `undefined`: the roll call is added. */
  readonly kept: KeptRecord | undefined;
  /** What is to be there; `undefined`: it is taken away. */
  readonly record: RollCallRecord | undefined;
}

/** Makes the rows what they are to be, and adds the revision that tells of it. @throws EditRefused `nothing_changes`, `target_changed`, `in_use`, `incomplete` */
export async function applyRecord(tx: ReadTransaction, edit: RecordEdit): Promise<void> {
  const { rollCall, kept, record, who, why, idempotencyKey } = edit;
  if (canonicalJson(kept?.record ?? null) === canonicalJson(record ?? null))
    throw new EditRefused({ reason: "nothing_changes", detail: "Nothing would change: the data says this already." });
  if (record !== undefined) await writeRecord(tx, record, kept);
  else if (kept !== undefined) await removeRecord(tx, kept);
  // As the rows say it, not as the form did: what a later undo compares with.
  const after = (await readRecord(tx, rollCall))?.record;
  await appendChange(tx, { rollCall, before: kept?.record, after, who, why, idempotencyKey });
}
