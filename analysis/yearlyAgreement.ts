import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { Agreement } from "./Agreement";
import { computedAgreement } from "./computedAgreement";

/** The agreement of every state with one, kept so that any span of whole years is answered by two subtractions a state. */
export interface YearlyAgreement {
  /** Every year of which there is a roll call, in order. */
  readonly years: readonly number[];
  /** By year and state, at `year's place × states + state`: the roll calls shared in all years before that one. One year more than there are. */
  readonly sharedBefore: Readonly<Float64Array>;
  /** The same of the points: 1 for the same choice, ½ where just one abstained. */
  readonly pointsBefore: Readonly<Float64Array>;
}

/** @param rows as `selectRollCalls` gives them */
export function yearlyAgreement(release: Release, pole: Iso3, rows: readonly number[]): YearlyAgreement {
  const byYear = new Map<number, number[]>();
  for (const row of rows) {
    const year = Number(release.rollCalls[row]?.date.slice(0, 4));
    byYear.set(year, [...(byYear.get(year) ?? []), row]);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const size = release.states.length;
  const sharedBefore = new Float64Array((years.length + 1) * size);
  const pointsBefore = new Float64Array((years.length + 1) * size);
  years.forEach((year, place) => {
    const of = computedAgreement(release, pole, byYear.get(year) ?? []);
    release.states.forEach(({ iso3 }, state) => {
      const { agreement, shared } = of.get(iso3) ?? { agreement: 0, shared: 0 };
      const at = place * size + state;
      sharedBefore[at + size] = (sharedBefore[at] ?? 0) + shared;
      // Points are halves: what the division has rounded is put right again.
      pointsBefore[at + size] = (pointsBefore[at] ?? 0) + Math.round(2 * agreement * shared) / 2;
    });
  });
  return { years, sharedBefore, pointsBefore };
}

/** What `computedAgreement` gives over the roll calls of the years from the first to the last, both included. */
export function agreementWithin(
  { states }: Release,
  { years, sharedBefore, pointsBefore }: YearlyAgreement,
  { first, last }: { readonly first: number; readonly last: number },
): ReadonlyMap<Iso3, Agreement> {
  const begin = years.filter((year) => year < first).length * states.length;
  const end = Math.max(begin, years.filter((year) => year <= last).length * states.length);
  const known = new Map<Iso3, Agreement>();
  states.forEach(({ iso3 }, state) => {
    const shared = (sharedBefore[end + state] ?? 0) - (sharedBefore[begin + state] ?? 0);
    const points = (pointsBefore[end + state] ?? 0) - (pointsBefore[begin + state] ?? 0);
    if (shared > 0) known.set(iso3, { agreement: points / shared, shared });
  });
  return known;
}
