import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Draft, Editor } from "./Draft";
import { draftOfRow } from "./draftOfRow";
import { EditRefused } from "./EditRefused";
import { entryOfRecord } from "./entryOfRecord";
import { readRecord } from "./readRecord";

export interface NewDraft {
  /** The roll call that is to be changed; left out: one is to be added. */
  readonly target?: string | undefined;
  /** Left out: what the roll call is now. */
  readonly document?: RollCallEntry | undefined;
}

/** Begins a draft; of a change, it is noted what is being changed. @throws EditRefused `unknown`, `incomplete` */
export async function createDraft(database: Database, { target, document }: NewDraft, editor: Editor): Promise<Draft> {
  return connectionsOf(database).prisma.$transaction(async (tx) => {
    const people = { createdBy: editor.email, updatedBy: editor.email };
    if (target === undefined) {
      if (document === undefined) throw new EditRefused({ reason: "incomplete", detail: "A new roll call needs a document." });
      return draftOfRow(await tx.draft.create({ data: { kind: "roll_call", document, ...people } }));
    }
    const kept = await readRecord(tx, target);
    if (kept === undefined) throw new EditRefused({ reason: "unknown", detail: `There is no roll call "${target}".` });
    const base = entryOfRecord(kept.record);
    const change = { document: document ?? base, base, target, targetVersion: kept.version };
    return draftOfRow(await tx.draft.create({ data: { kind: "roll_call", ...change, ...people } }));
  });
}
