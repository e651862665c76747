import type { VoteMember, VoteNeighbour, VoteNumbers } from "./VoteNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** What one member's box tells: its choice here, and in the recorded votes before and after on the subject. */
export function memberStory(member: VoteMember, { before, after, bloc }: VoteNumbers, say: Messages = en): string {
  const hostile = member.inside && bloc !== null ? say.vote.hostileUnder(bloc) : "";
  const here = `${say.vote.deed(member.name, member.choice)}${hostile}.`;
  const then = before ? say.vote.votedBefore(yearOf(before), member.before) : "";
  const later = after ? say.vote.votedAfter(yearOf(after), member.after) : "";
  return [here, then, later].filter(Boolean).join(" ");
}

function yearOf({ date }: VoteNeighbour): string {
  return date.slice(0, 4);
}
