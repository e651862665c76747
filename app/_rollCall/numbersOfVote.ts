import { countVote } from "../../figures/vote/countVote";
import type { VoteNumbers } from "../../figures/vote/VoteNumbers";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import type { VoteQuery } from "./readVoteQuery";

/** The numbers of the vote's figure under the bloc that the page was asked for: the drawing, the boxes and the table have the same. */
export function numbersOfVote(release: Release, { id }: RollCall, { bloc }: VoteQuery): VoteNumbers {
  return countVote(release, {
    by: "regional-group",
    rollCall: id,
    definition: bloc?.kind === "definition" ? bloc.slug : undefined,
    states: bloc?.kind === "states" ? [...bloc.states] : undefined,
  });
}
