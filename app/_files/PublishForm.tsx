"use client";

import { useState } from "react";
import styles from "./Files.module.css";
import { postJson, type Sent } from "./sendStep";

interface Props {
  readonly mayPublish: boolean;
  /** What was written, for the note. */
  readonly what: string;
}

interface Published {
  readonly release: { readonly number: number };
  readonly created: boolean;
}

/** What is written is published as a release: by whoever may. */
export function PublishForm({ mayPublish, what }: Props) {
  const [note, setNote] = useState(`Imported from ${what}`);
  const [isBusy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent<Published>>();
  const [idempotencyKey] = useState(() => Math.random().toString(36).slice(2));
  if (!mayPublish) return <p>Readers see it once a publisher publishes a release.</p>;
  if (sent?.ok)
    return (
      <p role="status">
        {sent.value.created
          ? `Published as release ${sent.value.release.number}; readers see it now.`
          : `Release ${sent.value.release.number} has all of it already.`}
      </p>
    );
  const publish = async () => {
    setBusy(true);
    setSent(await postJson<Published>("/admin/api/releases", { note, idempotencyKey }));
    setBusy(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <label htmlFor="note">What the release brings, for its readers; all that waits in the store goes with it</label>
      <input id="note" value={note} onChange={(event) => setNote(event.target.value)} required maxLength={1000} />
      <div className={styles.buttons}>
        <button type="submit" className={styles.main} disabled={isBusy}>
          {isBusy ? "Publishing …" : "Publish a release"}
        </button>
      </div>
      <p role="alert" className={styles.problem}>
        {sent?.ok === false ? sent.detail : ""}
      </p>
    </form>
  );
}
