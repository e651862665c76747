import type { Choice } from "../formats/words/Choice";
import type { Release } from "./Release";
import type { RollCallId } from "./RollCallId";
import type { RollCallRecord } from "./RollCallRecord";

/** A roll call of a release with its choices; `undefined` where the release does not have it. */
export function recordInRelease(release: Release, id: RollCallId): RollCallRecord | undefined {
  const index = release.rollCallIndex.get(id);
  const rollCall = index === undefined ? undefined : release.rollCalls[index];
  if (index === undefined || !rollCall) return undefined;
  const choices = release.states.flatMap(({ iso3 }, place): [string, Choice][] => {
    const choice = release.choices.choiceOf(index, place);
    return choice === undefined ? [] : [[iso3, choice]];
  });
  return { rollCall, choices: Object.fromEntries(choices) };
}
