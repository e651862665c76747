import type { Release } from "../release/Release";
import { callHostile } from "./callHostile";
import type { Bloc, ClaimTestResult, Count } from "./ClaimTest";
import { describeNoVerdict } from "./describeNoVerdict";
import type { Grade } from "./Grade";

/** A test before it is put into words. */
export type Verdict = Omit<ClaimTestResult, "sentence">;

/**
 * The verdict as one English sentence to quote, which says by its numbers the strongest grade that holds.
 * Where there is no verdict it says why.
 */
export function describeVerdict(release: Release, bloc: Bloc, { rollCall, count, grade }: Verdict): string {
  if (!count || !grade) return describeNoVerdict(release, rollCall, count);
  return `${callHostile(release, bloc)}, and ${remaining(count)}${comparison(grade, count)}.`;
}

/** "23 of the 30 votes in favour remain" */
function remaining({ tally, outside }: Pick<Count, "outside" | "tally">): string {
  const [left, all] = [outside.inFavour, tally.inFavour];
  if (all === 1) return left === 1 ? "the 1 vote in favour remains" : "the 1 vote in favour does not remain";
  if (left === 0) return `none of the ${all} votes in favour remains`;
  if (left === all) return `all ${all} votes in favour remain`;
  return `${left} of the ${all} votes in favour ${left === 1 ? "remains" : "remain"}`;
}

function comparison(grade: Grade, count: Pick<Count, "outside" | "tally">): string {
  switch (grade) {
    case "limited":
      return "";
    case "not_limited":
      return ": less than a third";
    case "substantial":
      return ": at least a third, but not more than half";
    case "mostly_outside":
      return `: more than half, but not more than ${againstOutside(count)}`;
    case "adopted_without_bloc":
      return count.outside.against === 0 ? ", with no vote against" : `: more than ${againstOutside(count)}`;
  }
}

/** "the 6 against"; "the 4 of the 6 against that remain" where some of those against are inside the bloc. */
function againstOutside({ tally, outside }: Pick<Count, "outside" | "tally">): string {
  if (outside.against === tally.against) return `the ${tally.against} against`;
  return `the ${outside.against} of the ${tally.against} against that ${outside.against === 1 ? "remains" : "remain"}`;
}
