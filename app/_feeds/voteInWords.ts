import { bodyName } from "../../figures/words/bodyName";
import { CHOICE_DEEDS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { outcomeInWords } from "../_rollCall/outcomeInWords";

/** "Human Rights Council, 28 March 2014. Adopted by recorded vote, 30-6-11. France voted in favour." */
export function voteInWords(release: Release, rollCall: RollCall, state: Iso3 | undefined): string {
  const decided = `${bodyName(rollCall.body)}, ${dayInWords(rollCall.date)}. ${outcomeInWords(rollCall)}.`;
  const place = state === undefined ? undefined : release.stateIndex.get(state);
  const choice = place === undefined ? undefined : release.choices.choiceOf(release.rollCallIndex.get(rollCall.id) ?? -1, place);
  return place === undefined || !choice ? decided : `${decided} ${release.states[place]?.figureName} ${CHOICE_DEEDS[choice]}.`;
}
