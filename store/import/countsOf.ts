import { countVector } from "./ChoiceVector";
import { isRewritten, type PlannedRollCall } from "./ImportPlan";
import type { Counts, ImportCounts } from "./ImportReport";
import type { Slot } from "./Slot";

type Writable = { -readonly [key in keyof Counts]: number };

/**
 * What becomes of the roll calls that the file speaks of, of their texts and of their votes: those stored, with members that took no part.
 * @param texts how many texts are added and changed
 */
export function countsOf(
  slots: readonly Slot[],
  plans: ReadonlyMap<Slot, PlannedRollCall>,
  texts: { readonly added: number; readonly changed: number },
): ImportCounts {
  const none = (): Writable => ({ resolutions: 0, rollCalls: 0, votes: 0 });
  const counts = { added: none(), unchanged: none(), changed: none() };
  const kept = new Set<number>();
  for (const slot of slots) {
    const plan = plans.get(slot);
    if (slot.kept !== null) kept.add(slot.kept.textKey);
    counts[becomes(slot, plan)].rollCalls += 1;
    if (plan === undefined) counts.unchanged.votes += slot.kept === null ? 0 : countVector(slot.kept.choices).members;
    else {
      counts.added.votes += plan.votes.added;
      counts.changed.votes += plan.votes.changed + plan.votes.removed;
      counts.unchanged.votes += plan.votes.unchanged;
    }
  }
  counts.added.resolutions = texts.added;
  counts.changed.resolutions = texts.changed;
  counts.unchanged.resolutions = Math.max(0, kept.size - texts.changed);
  return counts;
}

/** Whether a roll call is added, changed or stays as it is. */
export function becomes({ kept }: Slot, plan: PlannedRollCall | undefined): keyof ImportCounts {
  if (kept === null) return "added";
  return plan !== undefined && isRewritten(plan) ? "changed" : "unchanged";
}
