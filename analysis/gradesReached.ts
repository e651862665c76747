import type { Grade } from "./Grade";
import type { TreatedSide } from "./treatSide";

/** One step of the ladder of grades, and whether it holds: a step holds only where all before it do. */
export interface GradeStep {
  readonly grade: Exclude<Grade, "limited">;
  readonly holds: boolean;
  /** The two numbers compared: what is there, and what it must be more than or at least. */
  readonly is: number;
  readonly needs: number;
  readonly strictly: boolean;
}

/** Every grade from the weakest on, each with the comparison of `gradeOf` that decides it, in votes. None where nobody was in favour. */
export function gradesReached(inside: TreatedSide, outside: TreatedSide): readonly GradeStep[] {
  const all = inside.inFavour + outside.inFavour;
  if (all === 0) return [];
  const is = outside.inFavour;
  const steps: readonly (Omit<GradeStep, "holds"> & { readonly met: boolean })[] = [
    { grade: "not_limited", is, needs: 0, strictly: true, met: is > 0 },
    { grade: "substantial", is, needs: all / 3, strictly: false, met: 3 * is >= all },
    { grade: "mostly_outside", is, needs: all / 2, strictly: true, met: 2 * is > all },
    { grade: "adopted_without_bloc", is, needs: outside.against, strictly: true, met: is > outside.against },
  ];
  return steps.map(({ met, ...step }, place) => ({
    ...step,
    holds: met && steps.slice(0, place).every((before) => before.met),
  }));
}
