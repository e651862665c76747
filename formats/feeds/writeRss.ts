import type { Feed, FeedEntry } from "./Feed";
import { xmlText } from "../xml/xmlText";

/** A feed as RSS 2.0, for readers that do not know Atom; the same entries under the same ids. */
export function writeRss({ title, subtitle, updated, self, page, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "  <channel>",
    `    <title>${xmlText(title)}</title>`,
    `    <link>${xmlText(page)}</link>`,
    `    <description>${xmlText(subtitle)}</description>`,
    "    <language>en</language>",
    `    <lastBuildDate>${rfc822(updated)}</lastBuildDate>`,
    `    <atom:link rel="self" type="application/rss+xml" href="${xmlText(self)}"/>`,
    ...entries.map(writeItem),
    "  </channel>",
    "</rss>",
    "",
  ].join("\n");
}

function writeItem({ id, title, updated, page, summary, categories }: FeedEntry): string {
  return [
    "    <item>",
    `      <title>${xmlText(title)}</title>`,
    `      <link>${xmlText(page)}</link>`,
    `      <guid isPermaLink="false">${xmlText(id)}</guid>`,
    `      <pubDate>${rfc822(updated)}</pubDate>`,
    ...categories.map((category) => `      <category>${xmlText(category)}</category>`),
    `      <description>${xmlText(summary)}</description>`,
    "    </item>",
  ].join("\n");
}

/** A time as RSS wants it: `Thu, 05 Nov 2026 09:08:39 GMT`. */
function rfc822(time: string): string {
  return new Date(time).toUTCString();
}
