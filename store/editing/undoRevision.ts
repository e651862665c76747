import { canonicalJson } from "../../release/canonicalJson";
import type { RollCallRecord } from "../../release/RollCallRecord";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { Database } from "../Database";
import type { RevisionModel } from "../generated/models";
import { inPublication } from "../publishing/inPublication";
import { publishIn, releaseUnderKey } from "../publishing/publishIn";
import { applyRecord } from "./applyRecord";
import type { Editor } from "./Draft";
import { EditRefused } from "./EditRefused";
import type { PublishedDraft } from "./publishDraft";
import { readRecord } from "./readRecord";

export interface Undoing {
  /** The revision's number. */
  readonly number: number;
  readonly why: string;
  readonly idempotencyKey: string;
}

/**
 * Makes a roll call again what it was before a revision: a new revision, and a new release. An undoing is a revision like any other, and can be undone.
 * Of the revision that a draft's publication is, what is undone is the draft's change.
 * @throws EditRefused `unknown`, `closed` where it is no change of a roll call, `target_changed` where it was changed since, `in_use`
 */
export async function undoRevision(database: Database, asked: Undoing, editor: Editor): Promise<PublishedDraft> {
  return inPublication(database, async (tx) => {
    const revision = await changeToUndo(tx, asked.number);
    const { subject: rollCall } = revision;
    const key = `undo ${revision.number} ${asked.idempotencyKey}`;
    const done = await releaseUnderKey(tx, key);
    if (done !== undefined) return { release: done, rollCall };
    const kept = await readRecord(tx, rollCall);
    const was = revision.after as unknown;
    if (canonicalJson(kept?.record ?? null) !== canonicalJson(was)) throw await changedSince(tx, revision);
    const record = (revision.before ?? undefined) as unknown as RollCallRecord | undefined;
    const { email: who } = editor;
    const why = `Undoes revision ${revision.number}: ${asked.why}`;
    await applyRecord(tx, { rollCall, kept, record, who, why, idempotencyKey: `${key} change` });
    const { info } = await publishIn(tx, { note: why, who, idempotencyKey: key, evenIfUnchanged: true });
    return { release: info, rollCall };
  });
}

async function changeToUndo(tx: ReadTransaction, number: number): Promise<RevisionModel> {
  const revision = await tx.revision.findUnique({ where: { number } });
  if (revision === null) throw new EditRefused({ reason: "unknown", detail: `There is no revision ${number}.` });
  if (isChange(revision)) return revision;
  const key = revision.what === "release.publish" ? `${revision.idempotencyKey} change` : "";
  const change = await tx.revision.findUnique({ where: { idempotencyKey: key } });
  if (change !== null && isChange(change)) return change;
  throw new EditRefused({
    reason: "closed",
    detail: `Revision ${number} is no change of one vote, and cannot be undone in one step.`,
  });
}

function isChange({ what }: RevisionModel): boolean {
  return what.startsWith("roll_call.");
}

async function changedSince(tx: ReadTransaction, { number, subject }: RevisionModel): Promise<EditRefused> {
  const since = await tx.revision.findFirst({
    where: { subject, number: { gt: number }, what: { startsWith: "roll_call." } },
    orderBy: { number: "desc" },
  });
  const by = since === null ? "otherwise, by an import or the seed" : `by revision ${since.number}: undo that first`;
  return new EditRefused({ reason: "target_changed", detail: `The vote was changed since ${by}.` });
}
