import type { RollCallCohesion } from "../../analysis/cohesionOf";

/** Fewer votes cast than this say little of a group. */
const ENOUGH = 5;

/** The roll calls that split a group most: lowest Agreement Index first, then most votes cast; only those in which five members or more cast a vote. */
export function mostSplit(rollCalls: readonly RollCallCohesion[], count: number): readonly RollCallCohesion[] {
  const cast = ({ tally }: RollCallCohesion) => tally.inFavour + tally.against + tally.abstaining;
  return rollCalls
    .filter((of) => of.agreementIndex !== undefined && cast(of) >= ENOUGH)
    .toSorted((a, b) => (a.agreementIndex ?? 0) - (b.agreementIndex ?? 0) || cast(b) - cast(a) || b.row - a.row)
    .slice(0, count);
}
