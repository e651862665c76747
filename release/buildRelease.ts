import { assembleRelease } from "./assembleRelease";
import { canonicalContent } from "./canonicalContent";
import { planesOfChoices } from "./planesOfChoices";
import type { Release, ReleaseInfo } from "./Release";
import type { ReleaseContent } from "./ReleaseContent";

/**
 * The release of a content, whatever the order of its lists.
 * @throws InconsistentContent where two things share a name or a choice is of a state that the content does not have
 */
export function buildRelease(content: ReleaseContent, info: ReleaseInfo): Release {
  const canonical = canonicalContent(content);
  const stateIndex = new Map(canonical.states.map((state, i) => [state.iso3, i]));
  const choices = planesOfChoices(canonical.rollCalls, stateIndex);
  return assembleRelease({ ...canonical, rollCalls: canonical.rollCalls.map(({ rollCall }) => rollCall) }, choices, info);
}
