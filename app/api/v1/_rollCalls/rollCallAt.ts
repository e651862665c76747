import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";
import type { RollCallId } from "../../../../release/RollCallId";
import { notFound } from "../_http/Problem";

/** The roll call of an index that the release itself gave out. */
export function rollCallAt(release: Release, index: number): RollCall {
  const rollCall = release.rollCalls[index];
  if (!rollCall) throw new RangeError(`The release has no roll call at ${index}.`);
  return rollCall;
}

/** @throws Problem 404 */
export function indexOfRollCall(release: Release, id: string): number {
  const index = release.rollCallIndex.get(id as RollCallId);
  if (index === undefined) throw notFound("roll call", id);
  return index;
}
