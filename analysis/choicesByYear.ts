import { CHOICES, type Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { statePlaceOf } from "./statePlaceOf";

/** What a state chose in a year, in votes, and in how many. */
export interface YearOfChoices {
  readonly year: string;
  readonly times: Readonly<Record<Choice, number>>;
  readonly rollCalls: number;
}

const NONE = Object.fromEntries(CHOICES.map((choice) => [choice, 0])) as Readonly<Record<Choice, number>>;

/**
 * What a state chose in each year from its first vote to its last; a year without any stands with 0, because a gap is a finding too.
 * @param rows as `selectRollCalls` gives them
 * @throws UnknownInRelease for a state that the release does not have
 */
export function choicesByYear(release: Release, state: Iso3, rows: readonly number[]): readonly YearOfChoices[] {
  const place = statePlaceOf(release, state);
  const years = new Map<number, YearOfChoices>();
  for (const row of rows) {
    const choice = release.choices.choiceOf(row, place);
    const year = Number(release.rollCalls[row]?.date.slice(0, 4));
    if (!choice) continue;
    const { times, rollCalls } = years.get(year) ?? { times: NONE, rollCalls: 0 };
    years.set(year, { year: String(year), times: { ...times, [choice]: times[choice] + 1 }, rollCalls: rollCalls + 1 });
  }
  if (years.size === 0) return [];
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    return years.get(first + i) ?? { year: String(first + i), times: NONE, rollCalls: 0 };
  });
}
