import type { RollCallCohesion } from "./cohesionOf";

/** The mean Agreement Index of a year, and of how many roll calls. */
export interface YearOfCohesion {
  readonly year: string;
  readonly mean: number;
  readonly rollCalls: number;
}

/** The mean Agreement Index of each year in which two members or more cast a vote, oldest first: a lone voter is always of one mind. */
export function cohesionByYear(rollCalls: readonly RollCallCohesion[]): readonly YearOfCohesion[] {
  const years = new Map<string, { sum: number; count: number }>();
  for (const { date, tally, agreementIndex } of rollCalls) {
    if (agreementIndex === undefined || tally.inFavour + tally.against + tally.abstaining < 2) continue;
    const { sum, count } = years.get(date.slice(0, 4)) ?? { sum: 0, count: 0 };
    years.set(date.slice(0, 4), { sum: sum + agreementIndex, count: count + 1 });
  }
  return [...years]
    .map(([year, { sum, count }]) => ({ year, mean: sum / count, rollCalls: count }))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}
