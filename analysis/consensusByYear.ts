import type { Body } from "../formats/words/Body";
import type { Release } from "../release/Release";

/** How the texts of a body were adopted in a year. Amendments, paragraphs and motions are not counted: they are not texts of their own. */
export interface YearOfAdoptions {
  readonly year: string;
  readonly recordedVote: number;
  readonly withoutAVote: number;
  /** By a vote that was not recorded state by state. */
  readonly otherVote: number;
}

/** The adoptions of a body by year, oldest first; years without any are left out. */
export function consensusByYear({ rollCalls }: Release, body: Body): readonly YearOfAdoptions[] {
  const years = new Map<string, YearOfAdoptions>();
  for (const { body: of, kind, outcome, mode, date } of rollCalls) {
    if (of !== body || kind !== "adoption" || outcome !== "adopted") continue;
    const year = date.slice(0, 4);
    const so = years.get(year) ?? { year, recordedVote: 0, withoutAVote: 0, otherVote: 0 };
    const key = mode === "recorded_vote" ? "recordedVote" : mode === "without_a_vote" ? "withoutAVote" : "otherVote";
    years.set(year, { ...so, [key]: so[key] + 1 });
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
