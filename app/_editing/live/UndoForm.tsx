"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import styles from "./ReviewActions.module.css";
import { useStep } from "./useStep";

interface Props {
  /** The revision's number. */
  readonly number: number;
  /** Made with the page, so that an undoing sent twice is one. */
  readonly idempotencyKey: string;
}

/** Undoes a revision, with a reason. */
export function UndoForm({ number, idempotencyKey }: Props) {
  const router = useRouter();
  const step = useStep();
  const [why, setWhy] = useState("");
  const undo = (event: FormEvent) => {
    event.preventDefault();
    step.take(`/admin/api/revisions/${number}/undo`, { why, idempotencyKey }, () => router.refresh());
  };
  return (
    <form onSubmit={undo} className={styles.actions}>
      <div className={styles.publish}>
        <label htmlFor={`why-${number}`}>Why it is undone, for readers: it becomes the next release</label>
        <input id={`why-${number}`} value={why} onChange={(event) => setWhy(event.target.value)} maxLength={900} required />
        <button type="submit" disabled={step.isRunning}>
          Undo
        </button>
      </div>
      <p role="status" className={styles.said}>
        {step.isRunning ? "One moment …" : step.refused}
      </p>
    </form>
  );
}
