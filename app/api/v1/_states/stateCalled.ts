import { parseIso3 } from "../../../../formats/words/Iso3";
import type { Release } from "../../../../release/Release";
import type { State } from "../../../../release/State";
import { notFound } from "../_http/Problem";

/**
 * The state of a code, in capitals or not.
 * @throws Problem 404
 */
export function stateCalled(release: Release, code: string): State {
  const iso3 = parseIso3(code);
  const state = iso3 && release.states[release.stateIndex.get(iso3) ?? -1];
  if (!state) throw notFound("state", code);
  return state;
}
