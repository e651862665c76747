import type { EntryAction, EntryReader, EntryState } from "../../../analysis/entry/EntryState";
import { EMPTY_ENTRY, readEntryText } from "../../../analysis/entry/readEntryText";
import { openEntry, reduceEntry } from "../../../analysis/entry/reduceEntry";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import type { Iso3 } from "../../../formats/words/Iso3";
import { seedVotingNames } from "../../formats/votingText/readShortly";

export const reader: EntryReader = (entry, picked) => readEntryText(entry, seedVotingNames(), picked);

export const iso = (code: string) => code as Iso3;

export function entryOf(given: Partial<RollCallEntry>): RollCallEntry {
  return { ...EMPTY_ENTRY, ...given };
}

/** What an empty entry has become after the actions. */
export function after(...actions: readonly EntryAction[]): EntryState {
  return actions.reduce((state, action) => reduceEntry(state, action, reader), openEntry(EMPTY_ENTRY, reader));
}

export const pasted = (text: string): EntryAction => ({ type: "set", fields: { text }, into: "text" });

export const SHORT_VOTE =
  "In favour: France, Peru, Guinea Bisau\nAgainst: China\nAbstaining: India\nDraft resolution A/HRC/25/L.17 was adopted by 3 votes to 1, with 1 abstention.";
