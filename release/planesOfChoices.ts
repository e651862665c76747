import { CHOICES } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import { ChoicePlanes } from "./ChoicePlanes";
import { InconsistentContent } from "./InconsistentContent";
import type { RollCallWithChoices } from "./ReleaseContent";

/**
 * The choices of the roll calls as planes, in the order given.
 * @throws InconsistentContent where a choice is of a state without an index
 */
export function planesOfChoices(rollCalls: readonly RollCallWithChoices[], stateIndex: ReadonlyMap<Iso3, number>): ChoicePlanes {
  const wordsPerPlane = Math.ceil(stateIndex.size / 32);
  const words = new Uint32Array(rollCalls.length * CHOICES.length * wordsPerPlane);
  rollCalls.forEach(({ rollCall, choices }, row) => {
    for (const [iso3, choice] of choices) {
      const state = stateIndex.get(iso3);
      if (state === undefined)
        throw new InconsistentContent(`"${rollCall.id}" has a choice of "${iso3}", which is no state of it`);
      const at = (row * CHOICES.length + CHOICES.indexOf(choice)) * wordsPerPlane + (state >>> 5);
      words[at] = (words[at] ?? 0) | (1 << (state & 31));
    }
  });
  return new ChoicePlanes(words, wordsPerPlane);
}
