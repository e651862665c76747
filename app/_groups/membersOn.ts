import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { Grouping, GroupingMembership } from "../../release/Grouping";

/** The memberships in force on a day, by code. */
export function membersOn({ members }: Grouping, date: CalendarDate): readonly GroupingMembership[] {
  return members.filter((member) => spanCovers(member, date)).toSorted((a, b) => (a.state < b.state ? -1 : 1));
}

/** The memberships of states that are not in on a day, before or after it, by code and then by time. */
export function membersAtOtherTimes(grouping: Grouping, date: CalendarDate): readonly GroupingMembership[] {
  const present = new Set(membersOn(grouping, date).map(({ state }) => state));
  return grouping.members
    .filter(({ state }) => !present.has(state))
    .toSorted((a, b) => (a.state === b.state ? compare(a.from ?? "", b.from ?? "") : compare(a.state, b.state)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
