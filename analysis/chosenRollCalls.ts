import type { CalendarDate } from "../formats/words/CalendarDate";
import { spanCovers } from "../formats/words/DateSpan";
import type { Claim } from "../release/Claim";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { rememberPerRelease } from "./rememberPerRelease";
import { rollCallSets } from "./rollCallSets";
import type { SetName } from "./Specification";

/** A set of the specification curve by name, within a period. */
export interface SetChoice {
  readonly set: Exclude<SetName, "alone">;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** The roll calls of a set, in the release's order; none where the claim has none of that kind in the period. Those cited stand whether or not choices are known. */
export function chosenRollCalls(release: Release, claim: Claim, { set, from, to }: SetChoice): readonly RollCallId[] {
  const rows =
    set === "cited"
      ? claim.rollCalls.flatMap((id) => release.rollCallIndex.get(id) ?? [])
      : (setsOf(release, claim).find(({ names }) => names.includes(set))?.rows ?? []);
  const span = { from: from ?? null, to: to ?? null };
  return rows.flatMap((row) => {
    const rollCall = release.rollCalls[row];
    return rollCall && spanCovers(span, rollCall.date) ? [rollCall.id] : [];
  });
}

/** Choice after choice is of one claim. */
const setsOf = rememberPerRelease(rollCallSets, 50);
