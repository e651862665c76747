import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import { UnknownInRelease } from "../../release/UnknownInRelease";

/** A roll call and its row in the release's planes. @throws UnknownInRelease */
export function rollCallAt(release: Release, id: RollCallId): { readonly rollCall: RollCall; readonly row: number } {
  const row = release.rollCallIndex.get(id);
  const rollCall = row === undefined ? undefined : release.rollCalls[row];
  if (row === undefined || !rollCall) throw new UnknownInRelease("roll call", id);
  return { rollCall, row };
}
