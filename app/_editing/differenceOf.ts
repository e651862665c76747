import { type RecordDifference, recordDifference } from "../../analysis/recordDifference";
import { recordInRelease } from "../../release/recordInRelease";
import { parseRollCallId, type RollCallId } from "../../release/RollCallId";
import type { RollCallRecord } from "../../release/RollCallRecord";
import { type Changes, compareReleases } from "../api/v1/_releases/compareReleases";
import { type AffectedPage, affectedPages } from "./affectedPages";
import type { Preview } from "./Editing";
import { otherLists } from "./otherLists";

/** What publishing a draft would change against the newest release. */
export interface DraftDifference extends RecordDifference {
  readonly rollCall: string;
  /** The numbers of the newest release and of the one that would come. */
  readonly releases: { readonly before: number; readonly after: number };
  readonly targetChanged: boolean;
  /** The whole record on both sides; `null`: the newest release does not have it. */
  readonly before: RollCallRecord | null;
  readonly after: RollCallRecord | null;
  /** What else waits in the store and would be published with it. */
  readonly others: Changes;
  /** The same beside roll calls: "definitions", "states" … */
  readonly otherLists: readonly string[];
  readonly pages: readonly AffectedPage[];
}

export function differenceOf({ rollCall, targetChanged, before, after }: Preview): DraftDifference {
  const id = parseRollCallId(rollCall);
  const [was, is] = [before, after].map((release) => (id === undefined ? undefined : recordInRelease(release, id)));
  const changes = compareReleases(before, after);
  const others = (ids: readonly RollCallId[]) => ids.filter((other) => other !== rollCall);
  const difference = recordDifference(was, is);
  return {
    rollCall,
    targetChanged,
    releases: { before: before.info.number, after: after.info.number },
    before: was ?? null,
    after: is ?? null,
    ...difference,
    others: { added: others(changes.added), changed: others(changes.changed), removed: others(changes.removed) },
    otherLists: otherLists(before, after),
    pages: is ? affectedPages(after, is, difference) : [],
  };
}
