import { LRUCache } from "lru-cache";
import { factChanges } from "../../../../analysis/factChanges";
import type { Release } from "../../../../release/Release";
import type { Runtime } from "../../../runtime";
import { compareReleases } from "../_releases/compareReleases";
import type { LoggedCorrection } from "./LoggedCorrection";

/** What a release corrected never changes: compared once, then remembered. */
const known = new LRUCache<string, readonly LoggedCorrection[]>({ max: 1_000 });

/**
 * What one release corrected against the one before; `undefined` where it cannot be told, because either cannot be reached just now.
 * Of two releases alone: whether the database is up decides whether there is an answer, never which.
 */
export async function correctionsIn(runtime: Runtime, number: number): Promise<readonly LoggedCorrection[] | undefined> {
  if (number < 2) return [];
  const after = await reached(runtime, number);
  if (!after) return undefined;
  const { publishedAt, hash } = after.info;
  const key = `${number} ${publishedAt} ${hash}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const before = await reached(runtime, number - 1);
  if (!before) return undefined;
  const found = compared(before, after);
  known.set(key, found);
  return found;
}

function compared(before: Release, after: Release): readonly LoggedCorrection[] {
  const { number: release } = after.info;
  const { changed, removed } = compareReleases(before, after);
  return [
    ...changed.map((subject) => ({ release, kind: "roll_call" as const, subject, what: "changed" as const })),
    ...removed.map((subject) => ({ release, kind: "roll_call" as const, subject, what: "removed" as const })),
    ...factChanges(before, after).map((change) => ({ release, ...change })),
  ];
}

async function reached(runtime: Runtime, number: number): Promise<Release | undefined> {
  return runtime.releaseNumbered(number).catch(() => undefined);
}
