import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import { REGIONAL_GROUPS, type RegionalGroup } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";

/** The regional group that a state counts in for elections on a date. */
export function groupOn(release: Release, state: Iso3, date: CalendarDate): RegionalGroup {
  const isIn = (group: RegionalGroup) =>
    release.groupings.get(group)?.members.some((member) => member.state === state && spanCovers(member, date)) ?? false;
  return REGIONAL_GROUPS.find(isIn) ?? "none";
}
