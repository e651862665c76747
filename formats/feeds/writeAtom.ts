import { FEED_AUTHOR, type Feed, type FeedEntry } from "./Feed";
import { xmlText } from "../xml/xmlText";

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom({ id, title, subtitle, updated, self, page, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${xmlText(id)}</id>`,
    `  <title>${xmlText(title)}</title>`,
    `  <subtitle>${xmlText(subtitle)}</subtitle>`,
    `  <updated>${xmlText(updated)}</updated>`,
    `  <author><name>${FEED_AUTHOR}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(writeEntry),
    "</feed>",
    "",
  ].join("\n");
}

function writeEntry({ id, title, published, updated, page, summary, categories }: FeedEntry): string {
  return [
    "  <entry>",
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <published>${xmlText(published)}</published>`,
    `    <updated>${xmlText(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...categories.map((category) => `    <category term="${xmlText(category)}"/>`),
    `    <summary>${xmlText(summary)}</summary>`,
    "  </entry>",
  ].join("\n");
}
