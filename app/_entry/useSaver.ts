import { useEffect, useState } from "react";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Draft } from "../../store/editing/Draft";
import { DraftSaver, type SavedDraft, type SaveState } from "./DraftSaver";
import type { EntryClient } from "./EntryClient";

interface Saving {
  readonly saver: DraftSaver;
  readonly state: SaveState;
}

/** Saves an entry as it changes. @param onDraft after each answer with the draft as the server has it; the same function always */
export function useSaver(
  client: EntryClient,
  tab: string,
  saved: SavedDraft,
  entry: RollCallEntry,
  onDraft: (draft: Draft) => void,
): Saving {
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  const [saver] = useState(
    () =>
      new DraftSaver(saved, {
        client,
        storage: window.localStorage,
        tab,
        now: Date.now,
        onState: setState,
        onDraft,
      }),
  );
  useEffect(() => saver.changed(entry), [saver, entry]);
  useEffect(() => {
    const online = () => void saver.flush();
    const hidden = () => document.visibilityState === "hidden" && void saver.flush();
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hidden);
      saver.stop();
    };
  }, [saver]);
  return { saver, state };
}
