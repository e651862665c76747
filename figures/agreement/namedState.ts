import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { NamedState } from "./AgreementNumbers";
import type { Messages } from "../words/messages/Messages";

/** A state with its short name of today. */
export function namedState({ states, stateIndex }: Release, state: Iso3, say: Messages): NamedState {
  const known = states[stateIndex.get(state) ?? -1];
  return { state, name: known ? say.stateShort(known) : state };
}
