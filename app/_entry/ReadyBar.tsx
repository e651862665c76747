"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import type { Draft } from "../../store/editing/Draft";
import type { DraftSaver } from "./DraftSaver";
import type { EntryClient } from "./EntryClient";
import styles from "./Entry.module.css";

interface Props {
  readonly client: EntryClient;
  readonly saver: DraftSaver;
  readonly draft: Draft | undefined;
  /** How many things are missing; ready takes none. */
  readonly missing: number;
  /** How many the checks ask to look at. */
  readonly odd: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onMissing: () => void;
  readonly onDraft: (draft: Draft) => void;
}

/** Back, forward, and the step to review. */
export function ReadyBar(props: Props) {
  const { draft, missing, odd, canUndo, canRedo, onUndo, onRedo } = props;
  const [problem, setProblem] = useState("");
  const press = async () => setProblem((await step(props)) ?? "");
  const status = draft?.status ?? "draft";
  const review = useRef<HTMLAnchorElement>(null);
  const before = useRef(status);
  useEffect(() => {
    // The way on from here; the button that was pressed would take it back.
    if (before.current === "draft" && status === "ready") review.current?.focus();
    before.current = status;
  }, [status]);
  return (
    <div className={styles.bar}>
      <button type="button" onClick={onUndo} disabled={!canUndo} title="Ctrl+Z">
        Undo
      </button>
      <button type="button" onClick={onRedo} disabled={!canRedo} title="Ctrl+Shift+Z">
        Redo
      </button>
      <span role="status" className={styles.sum}>
        {status === "draft" ? sumOf(missing, odd) : STATUS[status]}
      </span>
      {draft && status !== "draft" && (
        <Link ref={review} href={`/admin/drafts/${draft.id}`} prefetch={false}>
          Review and publish
        </Link>
      )}
      {(status === "draft" || status === "ready" || status === "discarded") && (
        <button id="entry-ready" type="button" className={status === "draft" ? styles.ready : undefined} onClick={press}>
          {status === "draft" ? "Ready for review" : "Open it again"} {status === "draft" && <kbd>Ctrl Enter</kbd>}
        </button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

const STATUS = { ready: "Ready for review.", published: "Published.", discarded: "Discarded." } as const;

/** @returns why not; `undefined`: done */
async function step({ client, saver, draft, missing, onMissing, onDraft }: Props): Promise<string | undefined> {
  const isOpen = draft === undefined || draft.status === "draft";
  if (isOpen && missing > 0) {
    onMissing();
    return undefined;
  }
  if (isOpen && !(await savedWhole(saver))) return "It is not saved yet: try again in a moment.";
  const { id, version } = saver.saved;
  if (id === null) return "It is not saved yet: try again in a moment.";
  const asked = await client.mark(id, isOpen ? "ready" : "reopen", draft?.status === "draft" || !draft ? version : draft.version);
  if (asked.kind === "done") {
    saver.follow(asked.value);
    onDraft(asked.value);
    return undefined;
  }
  if (asked.kind === "signed_out") return "You are signed out: sign in in another tab, then try again.";
  return asked.kind === "unreachable" ? "The server cannot be reached: try again in a moment." : asked.detail;
}

/** A save that is on its way is waited for. */
async function savedWhole(saver: DraftSaver): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await saver.flush()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function sumOf(missing: number, odd: number): string {
  const parts = [missing > 0 ? `${missing} missing` : "Nothing missing", odd > 0 ? `${odd} to look at` : ""];
  return `${parts.filter(Boolean).join(", ")}.`;
}
