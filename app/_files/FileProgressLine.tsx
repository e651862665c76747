"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { FileState, SentFile } from "./Files";
import styles from "./Files.module.css";
import { progressInWords } from "./progressInWords";
import { postJson, sendStep } from "./sendStep";

const PAUSE_MS = 400;

interface Props {
  readonly id: string;
  readonly first: Extract<FileState, { kind: "running" }>;
}

/** How far the reading or writing is, asked for until it ends; then the page is shown as it is after it. */
export function FileProgressLine({ id, first }: Props) {
  const router = useRouter();
  const [state, setState] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const sent = await sendStep<{ readonly file: SentFile }>(`/admin/api/files/${id}`, { signal: stop.signal });
      if (sent.ok && sent.value.file.state.kind === "running") setState(sent.value.file.state);
      else if (sent.ok) return router.refresh();
      timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    };
    let timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, router]);
  return (
    <div className={styles.progress}>
      <progress aria-label="Read of the file" value={state.progress.share} max={1} />
      <p role="status">{progressInWords(state)}</p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => void postJson(`/admin/api/files/${id}/cancel`)}>
          Cancel
        </button>
      </div>
    </div>
  );
}
