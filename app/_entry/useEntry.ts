import { useCallback, useMemo, useReducer } from "react";
import type { EntryAction, EntryReader, EntryState } from "../../analysis/entry/EntryState";
import { readEntryText } from "../../analysis/entry/readEntryText";
import { openEntry, reduceEntry } from "../../analysis/entry/reduceEntry";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { VotingNames } from "../../formats/votingText/VotingNames";
import type { EntryNames } from "./EntryNames";

/** An entry under work, read with these names: opened as `first`, from where one step leads back to what was `saved`. */
export function useEntry(
  saved: RollCallEntry,
  first: RollCallEntry,
  { spellings }: EntryNames,
): readonly [EntryState, (action: EntryAction) => void] {
  const reader = useMemo<EntryReader>(() => {
    const names = new VotingNames(spellings);
    return (entry, picked) => readEntryText(entry, names, picked);
  }, [spellings]);
  const reduce = useCallback((state: EntryState, action: EntryAction) => reduceEntry(state, action, reader), [reader]);
  return useReducer(reduce, first, (entry) => reduce(openEntry(saved, reader), { type: "load", entry }));
}
