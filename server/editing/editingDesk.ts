import { setTimeout as sleep } from "node:timers/promises";
import type { Editing, Outcome, Preview } from "../../app/_editing/Editing";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { orUnavailable } from "../../store/connections/orUnavailable";
import { createDraft } from "../../store/editing/createDraft";
import { EditRefused } from "../../store/editing/EditRefused";
import { listDrafts } from "../../store/editing/listDrafts";
import { markDraft } from "../../store/editing/markDraft";
import { notePresence } from "../../store/editing/notePresence";
import { publishDraft, type PublishedDraft } from "../../store/editing/publishDraft";
import { readDraft } from "../../store/editing/readDraft";
import { saveDraft } from "../../store/editing/saveDraft";
import { undoRevision } from "../../store/editing/undoRevision";
import { publishRelease } from "../../store/publishing/publishRelease";
import { searchRevisions } from "../../store/revisions/searchRevisions";
import type { Previews } from "./Previews";

export interface EditingParts {
  /** `undefined` while the database is not up. */
  readonly database: () => Database | undefined;
  /** Whether one person may mark a draft as ready and publish it. */
  readonly alone: boolean;
  readonly previews: Previews;
  /** The number of the release that readers are served. */
  readonly served: () => number;
}

/** How long a publication may take: it reads and packs the whole data. */
const PUBLISHING_MS = 60_000;
/** How long its answer waits until this process serves it. */
const SERVING_MS = 5_000;

/** What editors ask of the process, bound to its database. */
export function editingDesk({ database, alone, previews, served }: EditingParts): Editing {
  const asking = <T>(work: (on: Database) => Promise<T>, patienceMs?: number): Promise<T> => {
    const on = database();
    if (on === undefined) return Promise.reject(new DatabaseUnavailable("The database cannot be reached."));
    return orUnavailable(() => work(on), patienceMs);
  };
  const trying = <T>(work: (on: Database) => Promise<T>, patienceMs?: number) => outcomeOf(asking(work, patienceMs));
  const publishing = async (work: (on: Database) => Promise<PublishedDraft>): Promise<Outcome<PublishedDraft>> => {
    const outcome = await trying(work, PUBLISHING_MS);
    if (outcome.ok) await until(() => served() >= outcome.value.release.number);
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
    publish: (publication, editor) => publishing((on) => publishDraft(on, { ...publication, alone }, editor)),
    async publishAll(publication, { email }) {
      const outcome = await asking((on) => publishRelease(on, { ...publication, who: email }), PUBLISHING_MS);
      await until(() => served() >= outcome.info.number);
      return outcome;
    },
    preview: (id) => trying((on): Promise<Preview> => previews.of(on, id), PUBLISHING_MS),
    undo: (undoing, editor) => publishing((on) => undoRevision(on, undoing, editor)),
    revisions: (question) => asking((on) => searchRevisions(on, question)),
  };
}

async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof EditRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The release is announced to all servers alike; this one waits for it, so that whoever published sees what was published. */
async function until(isSo: () => boolean): Promise<void> {
  const last = Date.now() + SERVING_MS;
  while (!isSo() && Date.now() < last) await sleep(20);
}
