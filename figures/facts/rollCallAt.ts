import { rollCallIndexOf } from "../../analysis/rollCallIndexOf";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import { UnknownInRelease } from "../../release/UnknownInRelease";

/** A roll call and its row in the release's planes. @throws UnknownInRelease */
export function rollCallAt(release: Release, id: RollCallId): { readonly rollCall: RollCall; readonly row: number } {
  const row = rollCallIndexOf(release, id);
  const rollCall = release.rollCalls[row];
  if (!rollCall) throw new UnknownInRelease("roll call", id);
  return { rollCall, row };
}
