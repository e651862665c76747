import { FIGURE_WIDTHS } from "../../figures/figureWidths";
import { drawFigure } from "../_figures/drawFigure";
import { readPin, releaseAsked } from "../_figures/releaseAsked";
import { cacheControl } from "../api/v1/_http/headers";
import { notFound, Problem } from "../api/v1/_http/Problem";
import { problemResponse } from "../api/v1/_http/problemResponse";
import { oembedOf } from "./oembedOf";
import { readOembedQuery, type OembedQuery } from "./readOembedQuery";
import { shownOn } from "./shownOn";
import { writeOembedXml } from "./writeOembedXml";

/** Answers a request of oEmbed 1.0 from what this site itself knows; no address is ever fetched. @param origin where the site is */
export async function oembedAnswer(search: URLSearchParams, origin: string): Promise<Response> {
  try {
    const query = readOembedQuery(search);
    const rich = await richOf(query, origin);
    const body = query.format === "xml" ? writeOembedXml(rich) : JSON.stringify(rich);
    const type = query.format === "xml" ? "text/xml; charset=utf-8" : "application/json; charset=utf-8";
    const headers = { "content-type": type, "cache-control": cacheControl(false), "access-control-allow-origin": "*" };
    return new Response(body, { headers });
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error);
    throw error;
  }
}

async function richOf({ url, maxwidth, maxheight }: OembedQuery, origin: string) {
  const shown = url.host === new URL(origin).host ? shownOn(url) : undefined;
  if (!shown) throw notFound("page with a figure", url.href);
  const { release: pin, ...own } = shown.values;
  const release = await releaseAsked(known(() => readPin(pin), url));
  const drawn = await drawFigure(release, shown.name, own, FIGURE_WIDTHS).catch((error: unknown) => {
    // The address is not the consumer's own: what is wrong in it is a page that this site does not have.
    throw error instanceof Problem && error.status < 500 ? notFound("page with a figure", url.href) : error;
  });
  return oembedOf({ shown, drawn, page: new URL(url.pathname + url.search, origin).href, origin }, { maxwidth, maxheight });
}

function known<T>(read: () => T, url: URL): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Problem ? notFound("page with a figure", url.href) : error;
  }
}
