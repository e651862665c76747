import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { callHostile } from "./callHostile";
import type { Bloc } from "./ClaimTest";
import { describeNoVerdict } from "./describeNoVerdict";
import { describeRemaining } from "./describeRemaining";
import type { Abstentions } from "./Specification";
import type { TestUnder, Treatment } from "./testUnder";

const TREATED: Readonly<Record<Abstentions, string>> = {
  ignored: "",
  against: " (each abstention counted as a vote against)",
  half: " (each abstention counted half in favour, half against)",
};

/**
 * The verdict under a specification as one English sentence to quote: that of `describeVerdict`, which says over how many votes it is where there are several,
 * and what was made of abstentions where something was. Where there is no verdict it says why.
 */
export function describeTestUnder(
  release: Release,
  bloc: Bloc,
  ids: readonly RollCallId[],
  { abstentions }: Treatment,
  { pooled, inside, outside, grade }: Omit<TestUnder, "sentence">,
): string {
  const [first, second] = ids;
  if (first === undefined) return "No recorded vote is chosen, so there is no verdict.";
  if (second === undefined && pooled.rollCalls.length === 0) return describeNoVerdict(release, first, undefined);
  if (pooled.rollCalls.length === 0) return "Of none of these votes is it known which states chose what, so there is no verdict.";
  if (!grade) return "No state was in favour, so there is no support to place and no verdict.";
  const tally = { inFavour: inside.inFavour + outside.inFavour, against: inside.against + outside.against };
  const over = pooled.rollCalls.length > 1 ? `over ${pooled.rollCalls.length} roll calls together ` : "";
  return `${callHostile(release, bloc)}, and ${over}${describeRemaining(grade, { tally, outside })}${TREATED[abstentions]}.`;
}
