import { selectRollCalls } from "../../../analysis/selectRollCalls";
import type { Release } from "../../../release/Release";
import { loadReading } from "../../_reading/loadReading";
import type { Aligning } from "./Aligning";
import { AlignmentWindow } from "./AlignmentWindow";

/** What the browser needs to answer by itself. */
export interface AlignmentParts {
  readonly Window: typeof AlignmentWindow;
  readonly release: Release;
}

/** @throws where the release cannot be had, or its reading copy cannot answer: a topic of few roll calls is not in it */
export async function loadAlignment({ release, selection }: Aligning, signal: AbortSignal): Promise<AlignmentParts> {
  const reading = await loadReading(release.number, signal);
  if (selectRollCalls(reading, { body: selection.body, topic: selection.topic }).length === 0)
    throw new Error("The reading copy has no roll call of these.");
  return { Window: AlignmentWindow, release: reading };
}
