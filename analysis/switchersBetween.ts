import type { Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";

export interface Switch {
  readonly state: Iso3;
  readonly from: Choice;
  readonly to: Choice;
}

/** Who chose otherwise in the second roll call than in the first, by code, among the states with a choice in both. */
export function switchersBetween({ states, choices }: Release, firstIndex: number, secondIndex: number): readonly Switch[] {
  return states.flatMap(({ iso3 }, state): Switch[] => {
    const from = choices.choiceOf(firstIndex, state);
    const to = choices.choiceOf(secondIndex, state);
    return from !== undefined && to !== undefined && from !== to ? [{ state: iso3, from, to }] : [];
  });
}
