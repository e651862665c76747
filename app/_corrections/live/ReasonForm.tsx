"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import styles from "../../_editing/live/ReviewActions.module.css";
import { useStep } from "../../_editing/live/useStep";

interface Props {
  /** Where the step is asked for. */
  readonly address: string;
  /** What is sent beside the reason. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The name under which the reason is sent, and what people are asked. */
  readonly field: "reason" | "remark" | "note";
  readonly label: string;
  /** What can be done, each with what it adds to the body. */
  readonly choices: readonly { readonly text: string; readonly adds: Readonly<Record<string, unknown>> }[];
}

/** A step that takes a reason: one line and a button for each way to take it. */
export function ReasonForm({ address, body, field, label, choices }: Props) {
  const router = useRouter();
  const step = useStep();
  const [reason, setReason] = useState("");
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const chosen = choices.find(({ text }) => text === pressed?.textContent) ?? choices[0];
    step.take(address, { ...body, ...chosen?.adds, [field]: reason }, () => router.refresh());
  };
  return (
    <form onSubmit={take} className={styles.actions}>
      <label>
        {label} <input value={reason} onChange={(event) => setReason(event.target.value)} maxLength={1000} required />
      </label>{" "}
      {choices.map(({ text }) => (
        <button key={text} type="submit" disabled={step.isRunning}>
          {text}
        </button>
      ))}
      <p role="status" className={styles.said}>
        {step.isRunning ? "One moment …" : step.refused}
      </p>
    </form>
  );
}
