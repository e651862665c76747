import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { canonicalJson } from "../../release/canonicalJson";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Draft, Editor } from "./Draft";
import { draftOfRow } from "./draftOfRow";
import { EditRefused } from "./EditRefused";
import { readDraft } from "./readDraft";

export interface DraftSave {
  readonly id: string;
  /** The version that the document was made from. */
  readonly version: number;
  readonly document: RollCallEntry;
}

/**
 * Writes a draft's document, if it is still the version that the editor began from: asked for in the statement itself, so of two the faster one wins
 * and the other is told. The same save again, whose answer was lost, is the same save.
 * @throws EditRefused `unknown`, `stale`, `closed`
 */
export async function saveDraft(database: Database, { id, version, document }: DraftSave, editor: Editor): Promise<Draft> {
  await readDraft(database, id);
  const [saved] = await connectionsOf(database).prisma.draft.updateManyAndReturn({
    where: { id, version, status: "draft" },
    data: { document, version: version + 1, updatedBy: editor.email, updatedAt: new Date() },
  });
  if (saved !== undefined) return draftOfRow(saved);
  const theirs = await readDraft(database, id);
  if (isSameSave(theirs, version, document, editor)) return theirs;
  throw conflictWith(theirs, version);
}

function isSameSave(draft: Draft, version: number, document: RollCallEntry, { email }: Editor): boolean {
  const isNext = draft.version === version + 1 && draft.status === "draft" && draft.updatedBy === email;
  return isNext && canonicalJson(draft.document) === canonicalJson(document);
}

/** Why a draft cannot be changed from this version: it has another one by now, or a status that is not to be written in. */
export function conflictWith(theirs: Draft, version: number): EditRefused {
  if (theirs.version !== version)
    return new EditRefused({
      reason: "stale",
      detail: `${theirs.updatedBy} has changed the draft since you opened it.`,
      theirs,
    });
  return new EditRefused({ reason: "closed", detail: SENTENCES[theirs.status], theirs });
}

const SENTENCES = {
  draft: "The draft is not ready: mark it as ready first.",
  ready: "The draft is ready for review: reopen it to change it.",
  published: "The draft is published: correct the vote instead.",
  discarded: "The draft is discarded: reopen it first.",
} as const;
