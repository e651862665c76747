import { rollCallEntry } from "../../formats/entry/RollCallEntry";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Draft, Editor } from "./Draft";
import { draftOfRow } from "./draftOfRow";
import { EditRefused } from "./EditRefused";
import { entryOfRecord } from "./entryOfRecord";
import { readDraft } from "./readDraft";
import { readRecord } from "./readRecord";
import { rebasedEntry } from "./rebasedEntry";
import { conflictWith } from "./saveDraft";

/**
 * Begins a correction again from what the vote is now, keeping what its editor changed. It is then open, and has to be looked at and marked as ready anew.
 * @throws EditRefused `unknown`, `stale`, `closed`, `nothing_changes` where it is no correction
 */
export async function rebaseDraft(
  database: Database,
  { id, version }: { readonly id: string; readonly version: number },
  editor: Editor,
): Promise<Draft> {
  const draft = await readDraft(database, id);
  const isOpen = draft.status === "draft" || draft.status === "ready";
  if (draft.version !== version || !isOpen) throw conflictWith(draft, version);
  const { target } = draft;
  if (target === null)
    throw new EditRefused({ reason: "nothing_changes", detail: "A new vote has nothing to begin again from." });
  const rebased = await connectionsOf(database).prisma.$transaction(async (tx) => {
    const kept = await readRecord(tx, target);
    if (kept === undefined) throw new EditRefused({ reason: "unknown", detail: `There is no roll call "${target}" any more.` });
    const { base } = await tx.draft.findUniqueOrThrow({ where: { id }, select: { base: true } });
    const now = entryOfRecord(kept.record);
    const document = rebasedEntry(draft.document, rollCallEntry.parse(base ?? {}), now);
    const [row] = await tx.draft.updateManyAndReturn({
      where: { id, version, status: draft.status },
      data: {
        ...{ document, base: now, targetVersion: kept.version, version: version + 1, status: "draft", readyBy: null },
        ...{ updatedBy: editor.email, updatedAt: new Date() },
      },
    });
    return row;
  });
  if (rebased === undefined) throw conflictWith(await readDraft(database, id), version);
  return draftOfRow(rebased);
}
