import type { Feed, FeedEntry } from "../../formats/feeds/Feed";
import type { Release } from "../../release/Release";
import type { Runtime } from "../runtime";
import { collectNews, MOST_ENTRIES } from "./collectNews";
import { factEntries } from "./factEntries";
import { feedUrn } from "./feedUrn";
import type { FEEDS } from "./feeds";
import { newsEntry } from "./newsEntry";
import type { FeedQuery } from "./readFeedQuery";

/**
 * A feed of the release served now; every time in it is a release's, so that the same release gives the same bytes.
 * @param address of the feed itself and the site's origin, whole
 */
export async function feedOf(
  runtime: Runtime,
  { name, title, subtitle, kinds }: (typeof FEEDS)[number],
  query: FeedQuery,
  { self, origin }: { readonly self: string; readonly origin: string },
): Promise<Feed> {
  const release = runtime.currentRelease();
  const { subject, state } = query;
  const votes = (await collectNews(runtime, kinds, query)).flatMap((news) => newsEntry(news, query, origin) ?? []);
  // Of memberships, definitions and names nothing is about one country's texts or one state's votes.
  const isWhole = name === "corrections" && subject === undefined && state === undefined;
  const entries = isWhole ? mergedByTime(votes, await factEntries(runtime, origin)) : votes;
  const about = [subject && `texts on ${nameOf(release, subject)}`, state && `votes of ${nameOf(release, state)}`].filter(
    Boolean,
  );
  return {
    id: feedUrn(`feed ${name} ${subject ?? ""} ${state ?? ""}`),
    title: `Recorded Vote: ${title}${about.length > 0 ? `, ${about.join(", ")}` : ""}`,
    subtitle,
    updated: entries[0]?.updated ?? release.info.publishedAt,
    self,
    page: state === undefined ? `${origin}/resolutions` : `${origin}/states/${state}`,
    entries,
  };
}

/** Newest first, at most as many as of either. */
function mergedByTime(votes: readonly FeedEntry[], facts: readonly FeedEntry[]): readonly FeedEntry[] {
  const all = [...votes, ...facts].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return all.slice(0, MOST_ENTRIES);
}

function nameOf(release: Release, code: NonNullable<FeedQuery["state"]>): string {
  return release.states[release.stateIndex.get(code) ?? -1]?.figureName ?? code;
}
