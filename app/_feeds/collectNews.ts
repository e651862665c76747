import { describeRelease } from "../api/v1/_releases/describeRelease";
import type { Release } from "../../release/Release";
import type { Runtime } from "../runtime";
import type { FeedQuery } from "./readFeedQuery";
import type { News } from "./News";

/** Most entries of a feed, and most releases that are looked through for them: what a reader of news missed is in the list of releases. */
export const MOST_ENTRIES = 50;
export const MOST_RELEASES = 30;

/** The newest news that a feed has: newest release first, and in it the newest votes first. */
export async function collectNews(runtime: Runtime, kinds: readonly News["what"][], query: FeedQuery): Promise<readonly News[]> {
  const found: News[] = [];
  const { number } = runtime.currentRelease().info;
  const infos = (await runtime.releases()).filter((info) => info.number <= number).slice(0, MOST_RELEASES);
  for (const info of infos) {
    const changes = await describeRelease(runtime, info);
    if (kinds.every((kind) => changes[kind].length === 0)) continue;
    const release = await runtime.releaseNumbered(info.number);
    const before = kinds.includes("added") ? undefined : await runtime.releaseNumbered(info.number - 1);
    if (!release) continue;
    const news = kinds.flatMap((what) => changes[what].map((id): News => ({ id, what, release, before })));
    found.push(...news.reverse().filter((one) => isAskedFor(one, query)));
    if (found.length >= MOST_ENTRIES) break;
  }
  return found.slice(0, MOST_ENTRIES);
}

function isAskedFor({ id, release, before }: News, { subject, state }: FeedQuery): boolean {
  return [release, before].some((held) => {
    const index = held?.rollCallIndex.get(id);
    if (!held || index === undefined) return false;
    return (subject === undefined || held.rollCalls[index]?.subject === subject) && tookPart(held, index, state);
  });
}

function tookPart(release: Release, rollCall: number, state: FeedQuery["state"]): boolean {
  if (state === undefined) return true;
  const place = release.stateIndex.get(state);
  return place !== undefined && release.choices.choiceOf(rollCall, place) !== undefined;
}
