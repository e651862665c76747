import { FIGURE_WIDTHS } from "../../figures/figureWidths";
import { drawFigure } from "../_figures/drawFigure";
import { FIGURE_NAMES } from "../_figures/figureNames";
import { releaseAsked } from "../_figures/releaseAsked";
import { cacheControl } from "../api/v1/_http/headers";
import { notFound, Problem } from "../api/v1/_http/Problem";
import { embedFigure } from "./embedFigure";
import { embedProblem } from "./embedProblem";
import { readEmbedQuery } from "./readEmbedQuery";

/** A figure for the frame of another page, or a page that says why there is none. @param origin where the site is */
export async function embedAnswer(name: string, search: URLSearchParams, origin: string): Promise<Response> {
  try {
    if (!FIGURE_NAMES.has(name)) throw notFound("figure", name);
    const { wishes, values } = readEmbedQuery(search);
    const release = await releaseAsked(wishes.release);
    const drawn = await drawFigure(release, name, values, FIGURE_WIDTHS);
    const html = embedFigure({ name, values, drawn, release: release.info, wishes, origin });
    return page(html, 200, cacheControl(wishes.release !== undefined));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return page(embedProblem(error), error.status, error.status < 500 ? cacheControl(false) : "no-store");
  }
}

function page(html: string, status: number, caching: string): Response {
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8", "cache-control": caching } });
}
