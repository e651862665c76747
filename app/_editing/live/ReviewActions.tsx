"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { DraftHead } from "../../../store/editing/Draft";
import styles from "./ReviewActions.module.css";
import { useStep } from "./useStep";

interface Props {
  readonly draft: Pick<DraftHead, "id" | "version" | "status">;
  readonly mayEdit: boolean;
  /** Whether the vote was changed since the correction was begun. */
  readonly targetChanged: boolean;
  /** Why this account may not publish this draft; `undefined`: it may. */
  readonly notPublishable: string | undefined;
  /** A note to begin with. */
  readonly note: string;
  /** Made with the page, so that a publication sent twice is one. */
  readonly idempotencyKey: string;
}

/** What can be done with a draft under review: publish it, open it again, give it up. */
export function ReviewActions({
  draft: { id, version, status },
  mayEdit,
  targetChanged,
  notPublishable,
  note,
  idempotencyKey,
}: Props) {
  const router = useRouter();
  const step = useStep();
  const [text, setText] = useState(note);
  const address = `/admin/api/drafts/${id}`;
  const mark = (name: string, next: string) =>
    step.take(`${address}/${name}`, { version }, () => {
      router.push(next);
      router.refresh();
    });
  const publish = (event: FormEvent) => {
    event.preventDefault();
    step.take(`${address}/publish`, { version, note: text, idempotencyKey }, () => router.refresh());
  };
  return (
    <div className={styles.actions}>
      {status === "ready" && notPublishable === undefined && (
        <form onSubmit={publish} className={styles.publish}>
          <label htmlFor="note">What this release brings, for its readers</label>
          <input id="note" value={text} onChange={(event) => setText(event.target.value)} maxLength={1000} required autoFocus />
          <button type="submit" disabled={step.isRunning}>
            Publish
          </button>
        </form>
      )}
      {status === "ready" && notPublishable !== undefined && <p>{notPublishable}</p>}
      {mayEdit && (
        <p className={styles.others}>
          {targetChanged && (
            <button type="button" disabled={step.isRunning} onClick={() => mark("rebase", `/admin/entry/${id}`)}>
              Begin again from what the vote is now
            </button>
          )}
          {status !== "draft" && (
            <button type="button" disabled={step.isRunning} onClick={() => mark("reopen", `/admin/entry/${id}`)}>
              Reopen and edit
            </button>
          )}
          {status !== "discarded" && (
            <button type="button" disabled={step.isRunning} onClick={() => mark("discard", "/admin")}>
              Discard
            </button>
          )}
        </p>
      )}
      <p role="status" className={styles.said}>
        {step.isRunning ? "One moment …" : step.refused}
      </p>
    </div>
  );
}
