import type { Release } from "../../../release/Release";
import { loadReading } from "../../_reading/loadReading";
import { LiveAnswers } from "./LiveAnswers";

/** What the browser needs to answer by itself. */
export interface LiveParts {
  readonly Laboratory: typeof LiveAnswers;
  readonly release: Release;
}

/** @throws where the release cannot be had */
export async function loadParts(release: number, signal: AbortSignal): Promise<LiveParts> {
  return { Laboratory: LiveAnswers, release: await loadReading(release, signal) };
}
