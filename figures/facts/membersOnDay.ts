import { spanCovers } from "../../formats/words/DateSpan";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Grouping } from "../../release/Grouping";
import type { Release } from "../../release/Release";

/** The members of a grouping on a day that the release has as states, by code. Without a day, on that of the newest roll call. */
export function membersOnDay(release: Release, { members }: Grouping, day: CalendarDate | undefined): readonly Iso3[] {
  const on = day ?? release.rollCalls.at(-1)?.date;
  const states = members.filter((member) => on === undefined || spanCovers(member, on)).map(({ state }) => state);
  return [...new Set(states)].filter((state) => release.stateIndex.has(state)).sort();
}
