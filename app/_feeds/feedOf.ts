import type { Feed } from "../../formats/feeds/Feed";
import type { Release } from "../../release/Release";
import type { Runtime } from "../runtime";
import { collectNews } from "./collectNews";
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
  const entries = (await collectNews(runtime, kinds, query)).flatMap((news) => newsEntry(news, query, origin) ?? []);
  const { subject, state } = query;
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

function nameOf(release: Release, code: NonNullable<FeedQuery["state"]>): string {
  return release.states[release.stateIndex.get(code) ?? -1]?.figureName ?? code;
}
