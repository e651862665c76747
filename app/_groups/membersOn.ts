import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { Grouping, GroupingMembership } from "../../release/Grouping";

/** The memberships in force on a day, by code. */
export function membersOn({ members }: Grouping, date: CalendarDate): readonly GroupingMembership[] {
  return members.filter((member) => spanCovers(member, date)).toSorted((a, b) => (a.state < b.state ? -1 : 1));
}
