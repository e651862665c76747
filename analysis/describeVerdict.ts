import type { Release } from "../release/Release";
import { callHostile } from "./callHostile";
import type { Bloc, ClaimTestResult } from "./ClaimTest";
import { describeNoVerdict } from "./describeNoVerdict";
import { describeRemaining } from "./describeRemaining";

/** A test before it is put into words. */
export type Verdict = Omit<ClaimTestResult, "sentence">;

/**
 * The verdict as one English sentence to quote, which says by its numbers the strongest grade that holds.
 * Where there is no verdict it says why.
 */
export function describeVerdict(release: Release, bloc: Bloc, { rollCall, count, grade }: Verdict): string {
  if (!count || !grade) return describeNoVerdict(release, rollCall, count);
  return `${callHostile(release, bloc)}, and ${describeRemaining(grade, count)}.`;
}
