import type { RegionalGroup } from "../../release/RegionalGroup";
import type { LaboratoryAnswer, Member } from "./LaboratoryAnswer";

/** The states of a group that carry a verdict, or do not, as they stand in a list: "Japan", of several votes "Japan 9". */
export interface CarrierGroup {
  readonly group: RegionalGroup;
  readonly votes: number;
  readonly names: readonly { readonly state: string; readonly name: string; readonly votes: number }[];
}

/** Those outside the bloc that were in favour, by group; votes, so a member of two of them can stand for 2. Most votes first. */
export function outsideInFavour({ groups }: LaboratoryAnswer): readonly CarrierGroup[] {
  return groups.map(({ group, members }) => carriers(group, members, ({ outside }) => outside.inFavour));
}

/** Those inside that were not in favour, whether against, abstaining or taking no part. */
export function insideNotInFavour({ groups }: LaboratoryAnswer): readonly CarrierGroup[] {
  return groups
    .map(({ group, members }) => carriers(group, members, ({ inside }) => inside.members - inside.inFavour))
    .filter(({ votes }) => votes > 0);
}

function carriers(group: RegionalGroup, members: readonly Member[], count: (member: Member) => number): CarrierGroup {
  const names = members.map((member) => ({ state: member.state, name: member.name, votes: count(member) }));
  const counted = names.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes);
  return { group, votes: counted.reduce((sum, { votes }) => sum + votes, 0), names: counted };
}
