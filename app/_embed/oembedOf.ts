import { escapeXml } from "../../figures/draw/svgText";
import type { DrawnFigure } from "../../figures/DrawnFigure";
import { embedHeight } from "./embedHeight";
import { embedFrame } from "./embedSnippet";
import { addressOfShown, type ShownFigure } from "./shownOn";

/** Of an embed in px where the consumer sets no limit. */
const WIDTH = 700;

/** The answer of oEmbed 1.0 for a page with a figure. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** A quotation that links the page, and the frame; no script. */
  readonly html: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

interface Page {
  readonly shown: ShownFigure;
  readonly drawn: DrawnFigure;
  /** Its whole address. */
  readonly page: string;
  /** Where the site is, without a slash at the end. */
  readonly origin: string;
}

/** What a consumer shows in place of a page's address, no larger than it allows. @param limits in px */
export function oembedOf(
  { shown, drawn, page, origin }: Page,
  limits: { readonly maxwidth?: number | undefined; readonly maxheight?: number | undefined },
): Oembed {
  const { title, sentence } = drawn.words;
  const width = Math.min(WIDTH, limits.maxwidth ?? WIDTH);
  const height = Math.min(embedHeight(drawn, width), limits.maxheight ?? Infinity);
  const src = origin + addressOfShown(`/embed/${shown.name}`, shown.values);
  const quotation = `<blockquote><p>${escapeXml(sentence)}</p><a href="${escapeXml(page)}">${escapeXml(title)}</a>, Recorded Vote</blockquote>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Recorded Vote",
    provider_url: origin,
    html: quotation + embedFrame({ src, page, title, sentence, width, height }),
    width,
    height,
  };
}
