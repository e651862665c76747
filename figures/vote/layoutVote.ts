import { boxStyle } from "./boxStyle";
import { layoutVoteColumns } from "./layoutVoteColumns";
import { layoutVoteStacked } from "./layoutVoteStacked";
import { layoutVoteTally } from "./layoutVoteTally";
import { layoutVoteUndecided } from "./layoutVoteUndecided";
import type { VoteLayout } from "./VoteLayout";
import type { VoteNumbers } from "./VoteNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const COLUMNS_FROM = 440;

/** Where everything in a vote's drawing stands, for a width in px: boxes beside each other, below each other, or bars. */
export function layoutVote(numbers: VoteNumbers, width: number, say: Messages = en): VoteLayout {
  if (numbers.members.length === 0)
    return numbers.tally.inFavour === null ? layoutVoteUndecided(numbers, say) : layoutVoteTally(numbers, width, say);
  if (width >= COLUMNS_FROM) return layoutVoteColumns(numbers, width, say);
  return boxStyle(numbers.members).named ? layoutVoteStacked(numbers, width, say) : layoutVoteTally(numbers, width, say);
}
