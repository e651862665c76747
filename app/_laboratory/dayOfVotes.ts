import { chosenRollCalls } from "../../analysis/chosenRollCalls";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { rollCallById } from "../_rollCall/rollCallById";
import type { VotesChosen } from "./LaboratoryState";

/** The votes that are counted. */
export function idsOfVotes(release: Release, claim: Claim, votes: VotesChosen): readonly RollCallId[] {
  return votes.kind === "ids" ? votes.ids : chosenRollCalls(release, claim, votes);
}

/** The day that a definition's members are listed of: that of the last vote counted, or of the first that the claim cites where none is. */
export function dayOfVotes(release: Release, claim: Claim, votes: VotesChosen): CalendarDate {
  const days = idsOfVotes(release, claim, votes).map((id) => rollCallById(release, id).date);
  return days.sort().at(-1) ?? rollCallById(release, claim.rollCalls[0]).date;
}
