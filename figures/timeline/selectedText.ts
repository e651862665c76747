import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { TimelineText } from "./TimelineNumbers";

/** The roll call to point out: the one that a claim on the subject cites; where it is not shown, the last recorded vote. */
export function selectedText(release: Release, subject: Iso3, texts: readonly TimelineText[]): string | undefined {
  const cited = [...release.claims.values()].filter((claim) => claim.subject === subject).flatMap((claim) => claim.rollCalls);
  const found = texts.find(({ id }) => cited.some((one) => one === id));
  return found?.id ?? texts.findLast(isRecorded)?.id;
}

/** Whether a text was put to a recorded vote whose tally is known. */
export function isRecorded({ mode, tally }: TimelineText): boolean {
  return mode === "recorded_vote" && tally.inFavour !== null && tally.against !== null;
}
