"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Sent } from "./sendStep";

export interface Steps {
  readonly isBusy: boolean;
  /** Why the last step was not done; empty where it was. */
  readonly problem: string;
  /** Does a step, then shows the page as it is after it. */
  readonly run: (step: () => Promise<Sent<unknown>>) => Promise<void>;
}

/** One step at a time, with what hinders it. */
export function useStep(): Steps {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const run = async (step: () => Promise<Sent<unknown>>) => {
    setBusy(true);
    const sent = await step();
    setProblem(sent.ok ? "" : sent.detail);
    setBusy(false);
    if (sent.ok) router.refresh();
  };
  return { isBusy, problem, run };
}
