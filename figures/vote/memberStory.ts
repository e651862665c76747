import type { Choice } from "../../formats/words/Choice";
import { CHOICE_DEEDS } from "../words/choiceInWords";
import type { VoteMember, VoteNeighbour, VoteNumbers } from "./VoteNumbers";

/** What one member's box tells: its choice here, and in the recorded votes before and after on the subject. */
export function memberStory(member: VoteMember, { before, after, bloc }: VoteNumbers): string {
  const here = `${member.name} ${CHOICE_DEEDS[member.choice]}${member.inside ? `; called hostile under “${bloc}”` : ""}.`;
  return [here, neighbourStory("before", before, member.before), neighbourStory("after", after, member.after)]
    .filter(Boolean)
    .join(" ");
}

function neighbourStory(when: "before" | "after", neighbour: VoteNeighbour | null, choice: Choice | null): string {
  if (!neighbour) return "";
  return `The vote ${when}, ${neighbour.date.slice(0, 4)}: ${choice ? CHOICE_DEEDS[choice] : "not a member"}.`;
}
