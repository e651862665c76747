import type { Editing, Outcome, Preview } from "../../app/_editing/Editing";
import type { Database } from "../../store/Database";
import { createDraft } from "../../store/editing/createDraft";
import { listDrafts } from "../../store/editing/listDrafts";
import { markDraft } from "../../store/editing/markDraft";
import { notePresence } from "../../store/editing/notePresence";
import { publishDraft, type PublishedDraft } from "../../store/editing/publishDraft";
import { readDraft } from "../../store/editing/readDraft";
import { rebaseDraft } from "../../store/editing/rebaseDraft";
import { saveDraft } from "../../store/editing/saveDraft";
import { undoRevision } from "../../store/editing/undoRevision";
import { publishRelease } from "../../store/publishing/publishRelease";
import { searchRevisions } from "../../store/revisions/searchRevisions";
import { correctionDesk } from "./correctionDesk";
import { deskWork, type DeskWorkParts, PUBLISHING_MS } from "./deskWork";
import type { Previews } from "./Previews";
import { reportDesk } from "./reportDesk";

export interface EditingParts extends DeskWorkParts {
  /** Whether one person may mark a draft as ready and publish it. */
  readonly alone: boolean;
  readonly previews: Previews;
}

/** What editors ask of the process, bound to its database. */
export function editingDesk({ alone, previews, ...parts }: EditingParts): Editing {
  const desk = deskWork(parts);
  const { asking, trying } = desk;
  const publishing = async (work: (on: Database) => Promise<PublishedDraft>): Promise<Outcome<PublishedDraft>> => {
    const outcome = await trying(work, PUBLISHING_MS);
    if (outcome.ok) await desk.serving(outcome.value.release.number);
    return outcome;
  };
  return {
    publishesAlone: alone,
    create: (draft, editor) => trying((on) => createDraft(on, draft, editor)),
    list: (status) => asking((on) => listDrafts(on, status)),
    read: (id) => trying((on) => readDraft(on, id)),
    presence: (id, editor) => asking((on) => notePresence(on, id, editor)),
    save: (save, editor) => trying((on) => saveDraft(on, save, editor)),
    mark: (mark, editor) => trying((on) => markDraft(on, mark, editor)),
    rebase: (draft, editor) => trying((on) => rebaseDraft(on, draft, editor)),
    publish: (publication, editor) => publishing((on) => publishDraft(on, { ...publication, alone }, editor)),
    async publishAll(publication, { email }) {
      const outcome = await asking((on) => publishRelease(on, { ...publication, who: email }), PUBLISHING_MS);
      await desk.serving(outcome.info.number);
      return outcome;
    },
    preview: (id) => trying((on): Promise<Preview> => previews.of(on, id), PUBLISHING_MS),
    undo: (undoing, editor) => publishing((on) => undoRevision(on, undoing, editor)),
    corrections: correctionDesk(desk),
    reports: reportDesk(desk),
    revisions: (question) => asking((on) => searchRevisions(on, question)),
  };
}
