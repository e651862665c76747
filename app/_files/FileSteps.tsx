"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { SentFile } from "./Files";
import styles from "./Files.module.css";
import { postJson, sendStep } from "./sendStep";
import { useStep } from "./useStep";

/** What else can be done with a file: tried again, with or without the roll calls that are refused, or taken away. */
export function FileSteps({ file: { id, state, partial } }: { readonly file: SentFile }) {
  const router = useRouter();
  const { isBusy, problem, run } = useStep();
  const [notRemoved, setNotRemoved] = useState("");
  const attempt = (withPartial: boolean) => run(() => postJson(`/admin/api/files/${id}/try`, { partial: withPartial }));
  const remove = async () => {
    const sent = await sendStep(`/admin/api/files/${id}`, { method: "DELETE" });
    if (sent.ok) router.push("/admin/files");
    else setNotRemoved(sent.detail);
  };
  const canTry = state.kind !== "written" && state.kind !== "incomplete";
  const holdsRefused = state.kind === "tried" && !state.report.brokeOff && state.report.lists.refused > 0;
  return (
    <div className={styles.steps}>
      <div className={styles.buttons}>
        {holdsRefused && (
          <button type="button" disabled={isBusy} onClick={() => void attempt(!partial)}>
            {partial ? "Do not leave out anything" : "Leave out what is refused"}
          </button>
        )}
        {canTry && (
          <button type="button" disabled={isBusy} onClick={() => void attempt(partial)}>
            Try it {state.kind === "received" ? "" : "again"}
          </button>
        )}
        <button type="button" onClick={() => void remove()}>
          Remove the file
        </button>
      </div>
      <p role="alert" className={styles.problem}>
        {problem || notRemoved}
      </p>
    </div>
  );
}
