import type { Casters } from "./Casters";
import type { ImportedRollCall } from "./ImportedRollCall";
import type { ImportItem } from "./ImportProblem";
import type { OpenRollCall } from "./OpenRollCalls";
import { shortened } from "./shortened";

/** The roll call with its votes; nothing where a row of it was refused; refused where a member has two rows. */
export function closeRollCall(
  { votes, isBroken }: OpenRollCall<unknown>,
  heading: Omit<ImportedRollCall, "votes">,
  casters: Casters,
): ImportItem[] {
  if (isBroken) return [];
  const repeated = votes.firstRepeated(casters);
  if (!repeated) return [{ kind: "roll_call", rollCall: { ...heading, votes: votes.toVotes(casters) } }];
  const { name, code } = casters.at(repeated.caster);
  const message = `${name ?? code} stands in the roll call ${heading.sourceId} on line ${repeated.first} too.`;
  return [{ kind: "refused", problem: { line: repeated.again, column: null, message, text: shortened(heading.title) } }];
}
