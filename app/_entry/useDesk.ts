import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { checksOf } from "../../analysis/entry/checksOf";
import type { EntryFacts } from "../../analysis/entry/EntryFacts";
import { type EntryField, nextField } from "../../analysis/entry/nextField";
import { missingIn } from "../../formats/entry/completeEntry";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Draft } from "../../store/editing/Draft";
import { addressOfFacts } from "./addressOfFacts";
import type { DeskProps } from "./DeskProps";
import { useAnswer } from "./useAnswer";
import { useEntry } from "./useEntry";
import { useSaver } from "./useSaver";

const REASON = { field: "reason", sentence: "Say why: whoever reads the correction will ask." } as const;

/** The state of the desk: the entry, what the server has of it, what is to be said of it, and where the focus goes next. */
export function useDesk({ names, client, tab, draft: first, saved, first: opened }: DeskProps) {
  const [draft, setDraft] = useState(first);
  const [state, dispatch] = useEntry(saved.document, opened, names);
  const { entry, read } = state;
  const told = useCallback((newer: Draft) => {
    setDraft((known) => ({ ...newer, target: newer.target ?? known?.target ?? null }));
    if (window.location.pathname.endsWith("/new")) window.history.replaceState(null, "", `/admin/entry/${newer.id}`);
  }, []);
  const { saver, state: saving } = useSaver(client, tab, saved, entry, told);
  const { answer: facts, failed } = useAnswer<EntryFacts>(addressOfFacts(entry));
  const isCorrection = typeof draft?.target === "string";
  const checks = useMemo(() => checksOf(entry, read, facts, draft?.target), [entry, read, facts, draft?.target]);
  const missing = useMemo(
    () => [...missingIn(entry), ...(isCorrection && entry.reason.trim() === "" ? [REASON] : [])],
    [entry, isCorrection],
  );
  // A vote that was begun is gone on with where something is missing.
  const [move, setMove] = useState<{ readonly from: EntryField | undefined } | undefined>(
    opened.text === "" ? undefined : { from: undefined },
  );
  const nameOf = useMemo(() => {
    const byCode = new Map(names.states.map(({ iso3, figureName }) => [iso3, figureName]));
    return (code: Iso3) => byCode.get(code) ?? code;
  }, [names]);
  useFocus(move, () => (read.questions.length > 0 ? undefined : (nextField(entry, move?.from, isCorrection) ?? "ready")));
  return {
    draft,
    setDraft,
    state,
    dispatch,
    saver,
    saving,
    facts,
    isUnchecked: failed,
    checks,
    missing,
    isCorrection,
    isLocked: draft !== undefined && draft.status !== "draft",
    nameOf,
    /** On to what wants something next: a name to settle, a field, or the button that says ready. */
    moveOn: (from?: EntryField) => setMove({ from }),
    hasMoved: move !== undefined,
  };
}

/** Moves the focus once what was said stands on the page. @param next `undefined`: a question takes the focus by itself */
function useFocus(move: object | undefined, next: () => string | undefined): void {
  const asked = useRef(next);
  useEffect(() => {
    asked.current = next;
  });
  useEffect(() => {
    if (move === undefined) return;
    const target = asked.current();
    if (target !== undefined) document.getElementById(`entry-${target}`)?.focus();
    else document.querySelector<HTMLElement>("[data-entry-question] button")?.focus();
  }, [move]);
}
