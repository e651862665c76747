/** A list of news, as every feed format says it. Times are ISO 8601 in UTC. */
export interface Feed {
  /** The same for ever, wherever the feed is served: a URN. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Of the newest entry. */
  readonly updated: string;
  /** Where the feed itself is, and the page that it tells of; whole addresses. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The same for ever: a URN. */
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly page: string;
  /** Plain text. */
  readonly summary: string;
  readonly categories: readonly string[];
}

/** Who publishes the feeds. */
export const FEED_AUTHOR = "Recorded Vote";
