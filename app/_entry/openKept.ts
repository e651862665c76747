import { isSameJson } from "../../analysis/entry/isSameJson";
import { mergeEntries } from "../../analysis/entry/mergeEntries";
import { EMPTY_ENTRY } from "../../analysis/entry/readEntryText";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Draft } from "../../store/editing/Draft";
import type { SavedDraft } from "./DraftSaver";
import { entriesKept, type KeptEntry } from "./keptEntries";

/** How a vote is opened: what the server has, what stands on the page, and what is to be said of the difference. */
export interface OpenedEntry {
  readonly saved: SavedDraft;
  readonly first: RollCallEntry;
  readonly notice: string;
}

/**
 * What stands on the page as a vote is opened: what the server has, with what this browser kept beyond it. Where the server has gone on since, both
 * are put together if they can be; if they cannot, the entry goes on from the older version, so that saving it asks which stands.
 * @param draft `undefined`: a new vote
 */
export function openKept(storage: Storage, tab: string, draft: Draft | undefined): OpenedEntry {
  const saved: SavedDraft = draft ?? { id: null, version: 0, document: EMPTY_ENTRY };
  const all = entriesKept(storage, saved.id);
  for (const { key, entry } of all) if (isSameJson(entry.document, saved.document)) storage.removeItem(key);
  const found = all.filter(({ entry }) => !isSameJson(entry.document, saved.document));
  const own = found.find(({ key }) => key.endsWith(`.${tab}`)) ?? found[0];
  if (!own || (draft && draft.status !== "draft")) return { saved, first: saved.document, notice: "" };
  if (!own.key.endsWith(`.${tab}`)) storage.removeItem(own.key);
  return { ...together(saved, own.entry), notice: noticeOf(own.entry) };
}

function together(saved: SavedDraft, kept: KeptEntry): Omit<OpenedEntry, "notice"> {
  if (kept.version === saved.version) return { saved, first: kept.document };
  const { merged, differences } = mergeEntries(kept.base, kept.document, saved.document);
  if (differences.some(({ isConflict }) => isConflict))
    return { saved: { id: saved.id, version: kept.version, document: kept.base }, first: kept.document };
  return { saved, first: merged };
}

function noticeOf({ at }: KeptEntry): string {
  const time = new Date(at).toLocaleString("en-GB");
  return `This holds what this browser kept on ${time} and the server did not have. Undo takes it back.`;
}
