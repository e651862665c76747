import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import { UnknownInRelease } from "../../release/UnknownInRelease";

/** @throws UnknownInRelease */
export function rollCallById(release: Release, id: RollCallId): RollCall {
  const rollCall = release.rollCalls[release.rollCallIndex.get(id) ?? -1];
  if (!rollCall) throw new UnknownInRelease("roll call", id);
  return rollCall;
}
