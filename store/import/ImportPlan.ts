import type { KeptRollCall } from "./KeptRollCall";
import type { MergedRollCall } from "./mergeReadings";
import type { FullReading } from "./Slot";

/** One roll call that is to be written. */
export interface PlannedRollCall {
  /** `null`: new. */
  readonly kept: KeptRollCall | null;
  readonly publicId: string;
  readonly merged: MergedRollCall;
  /** The file's readings of it: those that are stored anew. */
  readonly incoming: readonly FullReading[];
  /** Whether anything of its row or text differs; always so where it is new. */
  readonly factsChange: boolean;
  /** How many states have a choice that they had not, had otherwise, or had and have no more. */
  readonly votes: VoteChanges;
}

export interface VoteChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Whether a choice is added, changed or taken away. */
export function changesVotes({ votes: { added, changed, removed } }: PlannedRollCall): boolean {
  return added + changed + removed > 0;
}

/** A kept roll call of which more than a reading beside it changes. */
export function isRewritten(plan: PlannedRollCall): boolean {
  return plan.kept !== null && (plan.factsChange || changesVotes(plan));
}
