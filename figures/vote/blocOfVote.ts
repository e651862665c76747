import type { Bloc } from "../../analysis/ClaimTest";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { blocOf } from "../facts/blocOf";
import { firstClaim } from "../facts/claimFor";
import type { VoteParameters } from "./voteParameters";

/**
 * Who counts as hostile at a vote: as asked for, else as the claim has it. On a text that the claim does not speak of nobody does
 * unless the reader says who: the word is the claim's.
 */
export function blocOfVote(
  release: Release,
  parameters: VoteParameters,
  { subject }: Pick<RollCall, "subject">,
): Bloc | undefined {
  const claim = firstClaim(release);
  const isAsked = parameters.definition !== undefined || parameters.states !== undefined || parameters.by === "definition";
  return isAsked || subject === claim.subject ? blocOf(release, parameters, claim.defaultDefinition) : undefined;
}
