import type { FeedEntry } from "../../formats/feeds/Feed";
import { feedUrn } from "./feedUrn";
import type { News } from "./News";
import { correctionInWords } from "./correctionInWords";
import type { FeedQuery } from "./readFeedQuery";
import { voteInWords } from "./voteInWords";

/** A piece of news as an entry of a feed; `undefined` where neither release has the roll call. */
export function newsEntry(news: News, query: FeedQuery, origin: string): FeedEntry | undefined {
  const { id, what, release, before } = news;
  const held = what === "removed" ? before : release;
  const rollCall = held?.rollCalls[held.rollCallIndex.get(id) ?? -1];
  if (!rollCall) return undefined;
  const { number, publishedAt } = release.info;
  const called = `${rollCall.symbol ?? rollCall.draft ?? rollCall.id}: ${rollCall.title}`;
  const categories = [rollCall.body, ...(rollCall.subject ? [rollCall.subject] : []), ...rollCall.topics];
  const common = { published: publishedAt, updated: publishedAt, categories };
  if (what === "added")
    return {
      ...common,
      id: feedUrn(`vote ${id}`),
      title: called,
      page: `${origin}/resolutions/${id}`,
      summary: voteInWords(release, rollCall, query.state),
    };
  return {
    ...common,
    id: feedUrn(`correction ${number} ${id}`),
    title: `${what === "removed" ? "Removed" : "Corrected"}: ${called}`,
    page: what === "removed" ? `${origin}/api/v1/releases/${number}` : `${origin}/resolutions/${id}`,
    summary: correctionInWords(news),
  };
}
