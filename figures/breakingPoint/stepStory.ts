import type { Messages } from "../words/messages/Messages";
import type { BreakingPointNumbers, Step } from "./BreakingPointNumbers";

/** What one step tells: who was called hostile last, how it voted and what remains. */
export function stepStory(step: Step, hostile: number, { inFavour }: BreakingPointNumbers, say: Messages): string {
  return say.breakingPoint.story(hostile, step, inFavour);
}
