import { xmlText } from "../../formats/xml/xmlText";
import type { Oembed } from "./oembedOf";

/** The XML form of oEmbed 1.0: an element for each of its parts, HTML as text. */
export function writeOembedXml(oembed: Oembed): string {
  const parts = Object.entries(oembed).map(([name, value]) => `<${name}>${xmlText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join("")}</oembed>\n`;
}
