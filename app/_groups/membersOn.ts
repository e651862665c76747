import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { Grouping, GroupingMembership } from "../../release/Grouping";
import type { Release } from "../../release/Release";
import { stateLink } from "../_states/stateLink";

/** A membership with the name that readers look for. */
export interface NamedMembership extends GroupingMembership {
  readonly name: string;
}

/** The memberships in force on a day, by name. */
export function membersOn(release: Release, { members }: Grouping, date: CalendarDate): readonly NamedMembership[] {
  return named(
    release,
    members.filter((member) => spanCovers(member, date)),
  );
}

/** The memberships of states that are not in on a day, before or after it, by name and then by time. */
export function membersAtOtherTimes(release: Release, grouping: Grouping, date: CalendarDate): readonly NamedMembership[] {
  const present = new Set(membersOn(release, grouping, date).map(({ state }) => state));
  return named(
    release,
    grouping.members.filter(({ state }) => !present.has(state)),
  );
}

const BY_NAME = new Intl.Collator("en");

function named(release: Release, members: readonly GroupingMembership[]): readonly NamedMembership[] {
  return members
    .map((member) => ({ ...member, name: stateLink(release, member.state).text }))
    .sort((a, b) => BY_NAME.compare(a.name, b.name) || BY_NAME.compare(a.from ?? "", b.from ?? ""));
}
