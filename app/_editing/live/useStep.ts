import { useState } from "react";
import { type Posted, postJson } from "./postJson";

export interface Step {
  readonly isRunning: boolean;
  /** Why the last step was not done. */
  readonly refused: string | undefined;
  /** Sends the step, and calls back once it is done. One at a time. */
  take(address: string, body: unknown, done: (answer: Posted & { readonly ok: true }) => void): void;
}

/** A step that the site is asked for, one at a time, and why it was refused. */
export function useStep(): Step {
  const [isRunning, setRunning] = useState(false);
  const [refused, setRefused] = useState<string>();
  const take: Step["take"] = (address, body, done) => {
    if (isRunning) return;
    setRunning(true);
    setRefused(undefined);
    void postJson(address, body).then((answer) => {
      setRunning(false);
      if (answer.ok) done(answer);
      else setRefused(answer.detail);
    });
  };
  return { isRunning, refused, take };
}
