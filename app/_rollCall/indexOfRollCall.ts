import type { Release } from "../../release/Release";
import { parseRollCallId } from "../../release/RollCallId";

/** The place in the release of the roll call that an address names, `undefined` where there is none. */
export function indexOfRollCall(release: Release, text: string): number | undefined {
  const id = parseRollCallId(text);
  return id && release.rollCallIndex.get(id);
}
