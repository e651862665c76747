import { LRUCache } from "lru-cache";
import type { ReleaseInfo } from "../../../../release/Release";
import type { Runtime } from "../../../runtime";
import { compareReleases, type Changes } from "./compareReleases";

export const RELEASE_COLUMNS: readonly string[] = ["number", "publishedAt", "note", "hash", "added", "changed", "removed"];

/** What releases changed never changes: compared once, then remembered. */
const known = new LRUCache<string, Changes>({ max: 1_000 });

/** A release with what it changed against the one before. */
export async function describeRelease(runtime: Runtime, info: ReleaseInfo): Promise<ReleaseInfo & Changes> {
  const { number, publishedAt, note, hash } = info;
  const key = `${number} ${publishedAt} ${hash}`;
  const changes = known.get(key) ?? (await compare(runtime, number));
  known.set(key, changes);
  return { number, publishedAt, note, hash, ...changes };
}

async function compare(runtime: Runtime, number: number): Promise<Changes> {
  const [before, after] = await Promise.all([
    number > 1 ? runtime.releaseNumbered(number - 1) : undefined,
    runtime.releaseNumbered(number),
  ]);
  if (!after) throw new Error(`Release ${number} is listed and cannot be read.`);
  return compareReleases(before, after);
}
