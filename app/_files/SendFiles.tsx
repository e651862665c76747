"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, type FormEvent } from "react";
import type { SentFile } from "./Files";
import styles from "./Files.module.css";
import { postJson, type Sent } from "./sendStep";
import { sendFiles } from "./sendFiles";

/** Chooses a file, sends it and has it tried. */
export function SendFiles() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<AbortController>();
  const [problem, setProblem] = useState("");

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const files = [...(input.current?.files ?? [])];
    const stop = new AbortController();
    setSending(stop);
    const sent = await sendFiles(files, stop.signal).catch((): Sent<SentFile> => ({ ok: false, detail: "Not sent." }));
    const tried = sent.ok ? await postJson<unknown>(`/admin/api/files/${sent.value.id}/try`) : sent;
    setSending(undefined);
    // One that is not tried yet has its page, which says why and offers it.
    if (sent.ok) router.push(`/admin/files/${sent.value.id}`);
    else setProblem(tried.ok ? "" : tried.detail);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <label htmlFor="files">A file of votes, or the three of unvotes together</label>
      <input ref={input} id="files" type="file" multiple required accept=".csv,.xml,.marcxml,.gz,text/csv,text/xml" />
      <div className={styles.buttons}>
        <button type="submit" className={styles.main} disabled={sending !== undefined}>
          {sending ? "Sending …" : "Send and try"}
        </button>
        {sending && (
          <button type="button" onClick={() => sending.abort()}>
            Cancel
          </button>
        )}
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </form>
  );
}
