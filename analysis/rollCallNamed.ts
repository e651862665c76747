import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";
import type { RollCallId } from "../release/RollCallId";
import { UnknownInRelease } from "../release/UnknownInRelease";

/** A roll call by its id, with its place in the release. @throws UnknownInRelease where the release does not have it */
export function rollCallNamed(release: Release, id: RollCallId): { readonly index: number; readonly rollCall: RollCall } {
  const index = release.rollCallIndex.get(id);
  const rollCall = index === undefined ? undefined : release.rollCalls[index];
  if (index === undefined || !rollCall) throw new UnknownInRelease("roll call", id);
  return { index, rollCall };
}
