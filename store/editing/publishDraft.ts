import type { ReleaseInfo } from "../../release/Release";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { Database } from "../Database";
import { inPublication } from "../publishing/inPublication";
import { publishIn, releaseUnderKey } from "../publishing/publishIn";
import { applyRecord } from "./applyRecord";
import type { Draft, Editor } from "./Draft";
import { draftOfRow } from "./draftOfRow";
import { draftedRecord } from "./draftedRecord";
import { EditRefused } from "./EditRefused";
import { readDraft, unknownDraft } from "./readDraft";
import { conflictWith } from "./saveDraft";

export interface DraftPublication {
  readonly id: string;
  readonly version: number;
  /** What the release brings, for its readers. */
  readonly note: string;
  /** The same key is the same publication of this draft. */
  readonly idempotencyKey: string;
  /** Whether whoever marked the draft as ready may publish it too. */
  readonly alone: boolean;
}

export interface PublishedDraft {
  readonly release: ReleaseInfo;
  readonly rollCall: string;
}

/** The keys under which the change and the release of a draft's publication stand in the chain of revisions. */
function keysOfPublication(id: string, key: string): { readonly release: string; readonly change: string } {
  return { release: `draft ${id} ${key}`, change: `draft ${id} ${key} change` };
}

/**
 * Publishes a draft: its change of the rows, the revision of that, the release and the draft's own mark are one transaction, so nobody ever sees half of it.
 * @throws EditRefused `unknown`, `stale`, `closed`, `incomplete`, `target_changed`, `second_person`, `nothing_changes`
 */
export async function publishDraft(database: Database, asked: DraftPublication, editor: Editor): Promise<PublishedDraft> {
  await readDraft(database, asked.id);
  return inPublication(database, async (tx) => {
    const keys = keysOfPublication(asked.id, asked.idempotencyKey);
    const done = await releaseUnderKey(tx, keys.release);
    if (done !== undefined) return { release: done, rollCall: await targetOf(tx, asked.id) };
    const { draft, targetVersion } = await lockedDraft(tx, asked.id);
    refuseUnlessDue(draft, asked, editor);
    const { kept, record } = await draftedRecord(tx, draft);
    if (kept !== undefined && kept.version !== targetVersion) throw targetChanged();
    const rollCall = record.rollCall.id;
    const why = draft.document.reason.trim() || asked.note;
    await applyRecord(tx, { rollCall, kept, record, who: draft.updatedBy, why, idempotencyKey: keys.change });
    const publication = { note: asked.note, who: editor.email, idempotencyKey: keys.release, evenIfUnchanged: true };
    const { info } = await publishIn(tx, publication);
    const marked = { status: "published", release: info.number, target: rollCall, version: draft.version + 1 } as const;
    await tx.draft.update({ where: { id: draft.id }, data: { ...marked, updatedAt: new Date(info.publishedAt) } });
    return { release: info, rollCall };
  });
}

async function lockedDraft(tx: ReadTransaction, id: string): Promise<{ draft: Draft; targetVersion: number | null }> {
  await tx.$queryRaw`SELECT FROM draft WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.draft.findUnique({ where: { id } });
  if (row === null) throw unknownDraft();
  return { draft: draftOfRow(row), targetVersion: row.targetVersion };
}

async function targetOf(tx: ReadTransaction, id: string): Promise<string> {
  const row = await tx.draft.findUnique({ where: { id }, select: { target: true } });
  return row?.target ?? "";
}

function refuseUnlessDue(draft: Draft, { version, alone }: DraftPublication, { email }: Editor): void {
  if (draft.version !== version || draft.status !== "ready") throw conflictWith(draft, version);
  if (!alone && draft.readyBy === email)
    throw new EditRefused({
      reason: "second_person",
      detail: "You marked this draft as ready: a second person has to publish it (PUBLISH_ALONE is off).",
    });
}

function targetChanged(): EditRefused {
  return new EditRefused({
    reason: "target_changed",
    detail: "The vote was changed since this correction was begun: begin it again from what the vote is now.",
  });
}
