import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { NamedState } from "./AgreementNumbers";

/** A state with its short name of today. */
export function namedState({ states, stateIndex }: Release, state: Iso3): NamedState {
  return { state, name: states[stateIndex.get(state) ?? -1]?.figureName ?? state };
}
