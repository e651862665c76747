import type { TableCell } from "../../components/TableCell";
import { capitalised } from "../../figures/words/capitalised";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { VoteMember } from "../../figures/vote/VoteNumbers";
import { CHOICES } from "../../formats/words/Choice";
import { REGIONAL_GROUPS, REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { VoteOrder } from "./readVoteQuery";

/** Members under one heading; without a heading where they stand in one list. */
export interface MemberPart {
  readonly key: string;
  readonly heading: TableCell | undefined;
  readonly members: readonly VoteMember[];
}

const ORDER = new Intl.Collator("en");
const HEADINGS = {
  group: REGIONAL_GROUPS.map((key) => ({
    key,
    name: REGIONAL_GROUP_NAMES[key],
    href: key === "none" ? undefined : `/groups/${key}`,
  })),
  choice: CHOICES.map((key) => ({ key, name: capitalised(CHOICE_LABELS[key]), href: undefined })),
};

/**
 * The members of a vote, arranged by regional group: in one list or under headings, by name within what they are ordered by.
 * Groups and choices stand in their fixed order; a heading without members is left out.
 */
export function memberParts(members: readonly VoteMember[], order: VoteOrder, isGrouped: boolean): readonly MemberPart[] {
  const named = members.toSorted((a, b) => ORDER.compare(a.name, b.name));
  if (order === "state") return [{ key: "all", heading: undefined, members: named }];
  const keyOf = (member: VoteMember) => (order === "group" ? member.row : member.choice);
  const parts = HEADINGS[order].map(({ key, name, href }): MemberPart => {
    const own = named.filter((member) => keyOf(member) === key);
    const text = `${name} (${own.length})`;
    return { key, heading: href ? { text, href } : text, members: own };
  });
  if (isGrouped) return parts.filter((part) => part.members.length > 0);
  return [{ key: "all", heading: undefined, members: parts.flatMap((part) => part.members) }];
}
