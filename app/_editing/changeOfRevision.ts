import { type RecordDifference, recordDifference } from "../../analysis/recordDifference";
import type { RollCallRecord } from "../../release/RollCallRecord";
import type { KeptRevision } from "../../store/revisions/searchRevisions";
import type { Side } from "./differenceInWords";

/** How a revision changed a vote; `undefined` where it tells of something else. */
export function changeOfRevision({
  what,
  before,
  after,
}: KeptRevision): { readonly side: Side; readonly difference: RecordDifference } | undefined {
  if (!what.startsWith("roll_call.")) return undefined;
  const [was, is] = [recordOf(before), recordOf(after)];
  const side = was === undefined ? "added" : is === undefined ? "removed" : "changed";
  return { side, difference: recordDifference(was, is) };
}

/** The store writes nothing else under such a name, and the chain's hash says that it is as it was written. */
function recordOf(json: unknown): RollCallRecord | undefined {
  return json === null ? undefined : (json as RollCallRecord);
}
