import type { Grouping, GroupingMembership } from "../release/Grouping";
import type { MembershipLine } from "./readMembershipLines";

/**
 * A grouping with memberships that were pasted. One that begins when a known one of the same state does changes its end; one without a beginning ends
 * the state's open one; any other is added. Those that say what is known already change nothing.
 * @param source of what is added or changed
 * @param isWholeList what is not among the lines is left out
 */
export function withMemberships(
  grouping: Grouping,
  lines: readonly MembershipLine[],
  { source, isWholeList }: { readonly source: string; readonly isWholeList: boolean },
): Grouping {
  const members: GroupingMembership[] = [...grouping.members];
  const spokenOf = new Set<GroupingMembership>();
  for (const { state, from, to } of lines) {
    const place = members.findIndex(
      (known) => known.state === state && (known.from === from || (from === null && known.to === null)),
    );
    const known = members[place];
    const member: GroupingMembership = known
      ? { ...known, to, source: known.to === to ? known.source : source }
      : { state, from, to, source, confidence: "high", note: null };
    if (known) members[place] = member;
    else members.push(member);
    spokenOf.add(member);
  }
  return { ...grouping, members: isWholeList ? members.filter((member) => spokenOf.has(member)) : members };
}
