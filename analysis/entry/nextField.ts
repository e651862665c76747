import { missingIn } from "../../formats/entry/completeEntry";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";

/** The fields of the form, in its order. */
export const ENTRY_FIELDS = [
  "symbol",
  "title",
  "subject",
  "date",
  "body",
  "session",
  "draft",
  "kind",
  "mode",
  "outcome",
  "sources",
  "reason",
  "meeting",
  "agendaItem",
  "topics",
  "note",
] as const satisfies readonly (keyof RollCallEntry)[];

export type EntryField = (typeof ENTRY_FIELDS)[number];

/**
 * The field that wants something next: the first after `from` that is missing, else the first of all that the entry cannot do without; `undefined`
 * where nothing is left to say.
 * @param isCorrection a correction needs its reason
 */
export function nextField(entry: RollCallEntry, from: EntryField | undefined, isCorrection: boolean): EntryField | undefined {
  const missing = new Set<string>(missingIn(entry).map(({ field }) => field));
  if (isCorrection && entry.reason.trim() === "") missing.add("reason");
  const needed = ENTRY_FIELDS.filter((field) => missing.has(field));
  const asked = ENTRY_FIELDS.filter((field) => missing.has(field) || isWorthAsking(entry, field));
  const after = from === undefined ? -1 : ENTRY_FIELDS.indexOf(from);
  return asked.find((field) => ENTRY_FIELDS.indexOf(field) > after) ?? needed.find((field) => field !== from);
}

/** A vote may have no symbol, and a text may be on no country, but one looks. */
function isWorthAsking({ symbol, subject, title }: RollCallEntry, field: EntryField): boolean {
  return (field === "symbol" && symbol === "") || (field === "subject" && subject === null && title === "");
}
