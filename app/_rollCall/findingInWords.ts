import { nameInSentence } from "../../analysis/nameInSentence";
import { stateNameOn } from "../../analysis/stateNameOn";
import { memberStory } from "../../figures/vote/memberStory";
import type { VoteNumbers } from "../../figures/vote/VoteNumbers";
import { capitalised } from "../../figures/words/capitalised";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";

/** So many states are told of one by one; more are counted. */
const TOLD = 6;

/** What came of looking for a state: its choice in a sentence, its later word where there is one, or that it had no choice. Empty where nobody was looked for. */
export function findingInWords(
  release: Release,
  rollCall: RollCall,
  numbers: VoteNumbers,
  { text, found }: { readonly text: string; readonly found: readonly Iso3[] },
): string {
  if (text === "") return "";
  if (found.length === 0) return `No state is called “${text}”, nor does a name of one begin so.`;
  if (found.length > TOLD) return `${found.length} states have a name that begins so.`;
  return found.map((iso3) => told(release, rollCall, numbers, iso3)).join(" ");
}

function told(release: Release, rollCall: RollCall, numbers: VoteNumbers, iso3: Iso3): string {
  const member = numbers.members.find(({ state }) => state === iso3);
  const state = release.states[release.stateIndex.get(iso3) ?? -1];
  if (!member) {
    const name = state ? nameInSentence(stateNameOn(state, rollCall.date)) : iso3;
    return `${capitalised(name)} has no choice in this vote: no member of the body that day, or not on its list.`;
  }
  const intention = rollCall.intentions.find((of) => of.state === iso3);
  const later = intention ? ` It later said that it had meant: ${CHOICE_LABELS[intention.choice]}.` : "";
  return memberStory(member, numbers) + later;
}
