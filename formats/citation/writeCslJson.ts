import { PUBLISHER, type Citation } from "./Citation";
import { oneLine } from "./oneLine";

/** CSL-JSON (citation-style-language 1.0.2): a list of one item. */
export function writeCslJson({ key, kind, title, language, published, release, hash, address }: Citation): string {
  const item = {
    id: key,
    type: kind,
    title: oneLine(title),
    ...(language !== undefined && { language }),
    author: [{ literal: PUBLISHER }],
    issued: { "date-parts": [published.split("-").map(Number)] },
    publisher: PUBLISHER,
    version: `Release ${release}`,
    note: `SHA-256 ${hash}`,
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
