import { CHOICE_DEEDS } from "../words/choiceInWords";
import type { BreakingPointNumbers, Step } from "./BreakingPointNumbers";

/** What one step tells: who was called hostile last, how it voted and what remains. */
export function stepStory(
  { name, choice, outside, outsideAgainst, agreement }: Step,
  hostile: number,
  { inFavour }: BreakingPointNumbers,
): string {
  const close = agreement === null ? "no shared roll call" : `agreement ${agreement.toFixed(2)}`;
  const members = hostile === 1 ? "1 member" : `${hostile} members`;
  return `${members} called hostile, down to ${name} (${close}), which ${CHOICE_DEEDS[choice]}: ${outside} of the ${inFavour} votes in favour remain, and ${outsideAgainst} against.`;
}
