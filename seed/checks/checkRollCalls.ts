import type { FaultList } from "../FaultList";
import type { SeedTables } from "../SeedTables";
import { ROLL_CALLS } from "../tables/rollCalls";

/** Only what was put to a vote has a tally, and a recorded vote has one; where all its counts are known they make up the members. */
export function checkRollCalls({ rollCalls }: SeedTables, faults: FaultList): void {
  for (const { line, values } of rollCalls) {
    const { mode, in_favour, against, abstaining, non_voting, members } = values;
    const counts = [in_favour, against, abstaining, non_voting];
    const voted = mode === "recorded_vote" || mode === "non_recorded_vote";
    if (!voted && counts.some((count) => count !== null))
      faults.add(ROLL_CALLS.file, line, "in_favour", `A tally does not go with ${mode}.`);
    if (mode === "recorded_vote" && in_favour === null)
      faults.add(ROLL_CALLS.file, line, "in_favour", "A recorded vote has a tally.");
    if (members !== null && sumOf(counts) !== members)
      faults.add(ROLL_CALLS.file, line, "members", "The four counts do not make it up.");
  }
}

function sumOf(counts: readonly (number | null)[]): number {
  return counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
}
