import { languageOf } from "../../figures/words/Language";
import { messagesIn } from "../../figures/words/messages/messagesIn";
import { notFound, Problem } from "../api/v1/_http/Problem";
import { problemResponse } from "../api/v1/_http/problemResponse";
import { cacheControl } from "../api/v1/_http/headers";
import { siteOrigin } from "../_shell/siteOrigin";
import { drawFigure } from "./drawFigure";
import { figureContent } from "./figureContent";
import { FIGURE_NAMES } from "./figureNames";
import { fileFormOf } from "./fileForms";
import { drawingWidth, readFileQuery } from "./readFileQuery";
import { releaseAsked } from "./releaseAsked";

/** Forms that show the drawing. */
const PICTURES = new Set(["svg", "png", "pdf"]);
/** Forms that a browser shows; the others it saves. */
const SHOWN = new Set(["svg", "png", "pdf", "json", "txt"]);

/** A figure as a file of any form, pinned to a release where the address says so. */
export async function figureFile(name: string, ending: string, search: URLSearchParams): Promise<Response> {
  try {
    return await answer(name, ending, search);
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error);
    throw error;
  }
}

async function answer(name: string, ending: string, search: URLSearchParams): Promise<Response> {
  const known = fileFormOf(ending);
  if (!FIGURE_NAMES.has(name) || !known) throw notFound("figure", `${name}.${ending}`);
  const { form, type } = known;
  const { wishes, values } = readFileQuery(form, search);
  const release = await releaseAsked(wishes.release);
  const drawn = await drawFigure(release, name, values, PICTURES.has(form) ? [drawingWidth(wishes.width)] : []);
  const query = new URLSearchParams(values).toString();
  const address = `${await siteOrigin()}/figures/${name}${query === "" ? "" : `?${query}`}`;
  const content = await figureContent(form, {
    name,
    drawn,
    release: release.info,
    wishes,
    address,
    say: messagesIn(languageOf(values)),
  });
  return new Response(typeof content === "string" ? content : Buffer.from(content), {
    headers: {
      "content-type": type,
      "content-disposition": `${SHOWN.has(form) ? "inline" : "attachment"}; filename="recorded-vote-${name}-${release.info.number}.${form}"`,
      "cache-control": cacheControl(wishes.release !== undefined),
      "access-control-allow-origin": "*",
    },
  });
}
