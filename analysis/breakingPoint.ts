import type { Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { agreementWithUs } from "./agreementWithUs";
import type { BreakingPoint } from "./ClaimTest";
import { membersOf } from "./membersOf";
import { rememberPerRelease } from "./rememberPerRelease";
import { UNITED_STATES } from "./unitedStates";

/**
 * How far the word "hostile" must stretch: the members of a roll call by agreement with the United States over the five years before, closest first
 * (the United States itself before all, ties by code, states without a shared roll call last, by code), and how many of them, taken in that order,
 * must be called hostile before Y(O)/Y < ½ and before Y(O) ≤ N(O). It depends on no definition.
 */
export const breakingPoint = rememberPerRelease((release, rollCallIndex: number): BreakingPoint => {
  const order = closestFirst(release, rollCallIndex);
  const choices = order.map((iso3) => choiceOf(release, rollCallIndex, iso3));
  return { ...stretch(choices), order };
});

function closestFirst(release: Release, rollCallIndex: number): readonly Iso3[] {
  const rollCall = release.rollCalls[rollCallIndex];
  if (!rollCall) return [];
  const known = agreementWithUs(release, rollCall.date);
  const closeness = (iso3: Iso3) => (iso3 === UNITED_STATES ? 2 : (known.get(iso3)?.agreement ?? -1));
  return membersOf(release, rollCallIndex).toSorted((a, b) => closeness(b) - closeness(a) || (a < b ? -1 : 1));
}

function choiceOf(release: Release, rollCallIndex: number, iso3: Iso3): Choice | undefined {
  const state = release.stateIndex.get(iso3);
  return state === undefined ? undefined : release.choices.choiceOf(rollCallIndex, state);
}

/** @param choices of the members, closest first */
function stretch(choices: readonly (Choice | undefined)[]): Pick<BreakingPoint, "half" | "majority"> {
  const all = choices.filter((choice) => choice === "in_favour").length;
  let inFavour = all;
  let against = choices.filter((choice) => choice === "against").length;
  let half: number | undefined;
  let majority: number | undefined;
  for (let hostile = 0; hostile <= choices.length; hostile++) {
    if (half === undefined && 2 * inFavour < all) half = hostile;
    if (majority === undefined && inFavour <= against) majority = hostile;
    if (choices[hostile] === "in_favour") inFavour--;
    if (choices[hostile] === "against") against--;
  }
  return { half, majority };
}
