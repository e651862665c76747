"use client";

import { useState } from "react";
import styles from "./Files.module.css";
import { postJson } from "./sendStep";
import { useStep } from "./useStep";

/** Writes what was tried, with a reason. */
export function WriteForm({ id }: { readonly id: string }) {
  const { isBusy, problem, run } = useStep();
  const [why, setWhy] = useState("");
  // One key as long as the form stands: pressed twice, or without an answer, it is one writing.
  const [idempotencyKey] = useState(() => Math.random().toString(36).slice(2));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => postJson(`/admin/api/files/${id}/write`, { why, idempotencyKey }));
      }}
    >
      <label htmlFor="why">Why it is written; it stands in the revision</label>
      <input id="why" value={why} onChange={(event) => setWhy(event.target.value)} required maxLength={1000} />
      <div className={styles.buttons}>
        <button type="submit" className={styles.main} disabled={isBusy}>
          Write it
        </button>
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </form>
  );
}
