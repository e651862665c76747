import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { Agreement } from "./Agreement";
import { rememberPerRelease } from "./rememberPerRelease";

/** The published figures of agreement with the United States for one date. */
export interface AgreementFigures {
  readonly date: CalendarDate;
  readonly byState: ReadonlyMap<Iso3, Agreement>;
  /** The most roll calls that any state shared: as many as the figures were made from, as far as the United States took part. */
  readonly rollCalls: number;
}

/** The figures of the date itself, else of the last date before it. `undefined` where there are none so early. */
export function agreementFiguresAt(release: Release, date: CalendarDate): AgreementFigures | undefined {
  return allFigures(release, undefined).findLast((figures) => figures.date <= date);
}

const allFigures = rememberPerRelease<undefined, readonly AgreementFigures[]>((release) => {
  const byDate = new Map<CalendarDate, Map<Iso3, Agreement>>();
  for (const { date, state, agreement, sharedRollCalls } of release.usAgreement) {
    const figures = byDate.get(date) ?? new Map<Iso3, Agreement>();
    byDate.set(date, figures);
    if (sharedRollCalls > 0) figures.set(state, { agreement, shared: sharedRollCalls });
  }
  return [...byDate].map(([date, byState]) => ({
    date,
    byState,
    rollCalls: Math.max(0, ...[...byState.values()].map((of) => of.shared)),
  }));
});
