import { completeEntry } from "../../formats/entry/completeEntry";
import type { RollCallRecord } from "../../release/RollCallRecord";
import { rollCallIdOf } from "../content/checkedText";
import type { ReadTransaction } from "../content/ReadTransaction";
import { PublicIds } from "../import/PublicIds";
import type { Draft } from "./Draft";
import { EditRefused } from "./EditRefused";
import { type KeptRecord, readRecord } from "./readRecord";
import { recordOfEntry } from "./recordOfEntry";
import { withDisagreements } from "./withDisagreements";

export interface DraftedRecord {
  readonly kept: KeptRecord | undefined;
  readonly record: RollCallRecord;
}

/**
 * What a draft would make of the rows: the roll call that it changes, or a new one with the id that is free for it.
 * @throws EditRefused `incomplete`; `unknown` where what it changes is not there any more
 */
export async function draftedRecord(tx: ReadTransaction, { document, target }: Draft): Promise<DraftedRecord> {
  const parsed = completeEntry.safeParse(document);
  if (!parsed.success) {
    const detail = parsed.error.issues.map(({ message }) => message).join(" ");
    throw new EditRefused({ reason: "incomplete", detail });
  }
  const kept = target === null ? undefined : await readRecord(tx, target);
  if (target !== null && kept === undefined)
    throw new EditRefused({ reason: "unknown", detail: `There is no roll call "${target}" any more.` });
  const record = recordOfEntry(parsed.data, rollCallIdOf(target ?? "new"), kept?.record);
  if (target === null) return { kept, record: await withFreeId(tx, record) };
  return { kept, record: withDisagreements(record, kept?.imported) };
}

async function withFreeId(tx: ReadTransaction, { rollCall, choices }: RollCallRecord): Promise<RollCallRecord> {
  const taken = await tx.rollCall.findMany({ select: { publicId: true } });
  const ids = new PublicIds(taken.map(({ publicId }) => publicId));
  return { rollCall: { ...rollCall, id: rollCallIdOf(ids.assign(rollCall, rollCall.date, false)) }, choices };
}
