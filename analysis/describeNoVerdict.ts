import type { Mode } from "../formats/words/Mode";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import type { Count } from "./ClaimTest";

const WITHOUT_RECORD: Readonly<Record<Exclude<Mode, "recorded_vote">, string>> = {
  without_a_vote: "The text was adopted without a vote, so no state’s choice is on record and there is no verdict.",
  non_recorded_vote: "The vote was not recorded state by state, so there is no verdict.",
  none: "The text was not put to a vote, so there is no verdict.",
};

/** Why there is no verdict on a roll call, as one English sentence. */
export function describeNoVerdict(release: Release, id: RollCallId, count: Count | undefined): string {
  const rollCall = release.rollCalls[release.rollCallIndex.get(id) ?? -1];
  if (count) return "No state was in favour, so there is no support to place and no verdict.";
  if (rollCall && rollCall.mode !== "recorded_vote") return WITHOUT_RECORD[rollCall.mode];
  const { inFavour = null, against = null, abstaining = null } = rollCall?.officialTally ?? {};
  const unknown = "which states chose what is not known here, so there is no verdict.";
  if (inFavour === null || against === null || abstaining === null) return `There was a recorded vote, but ${unknown}`;
  return `The vote was ${inFavour} in favour, ${against} against and ${abstaining} abstaining, but ${unknown}`;
}
