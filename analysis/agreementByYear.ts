import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { agreementBetween, type PairAgreement } from "./agreementBetween";

/** The agreement of two states in one year. */
export interface YearOfAgreement extends PairAgreement {
  readonly year: string;
}

/**
 * The agreement of two states in each year of which there is a roll call, oldest first; `shared` is 0 where they never both cast a vote.
 * @param rows as `selectRollCalls` gives them
 * @throws UnknownInRelease for a state that the release does not have
 */
export function agreementByYear(release: Release, a: Iso3, b: Iso3, rows: readonly number[]): readonly YearOfAgreement[] {
  const years = new Map<string, number[]>();
  for (const row of rows) {
    const year = release.rollCalls[row]?.date.slice(0, 4) ?? "";
    const known = years.get(year);
    if (known) known.push(row);
    else years.set(year, [row]);
  }
  return [...years]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([year, of]) => ({ year, ...agreementBetween(release, a, b, of) }));
}
