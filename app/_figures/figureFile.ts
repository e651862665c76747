import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { ReleaseInfo } from "../../release/Release";
import { Problem, notFound, badParameters } from "../api/v1/_http/Problem";
import { problemResponse } from "../api/v1/_http/problemResponse";
import { runtime } from "../runtime";
import { drawFigure } from "./drawFigure";
import { FIGURE_NAMES } from "./figureNames";
import { figureQuery } from "./figureQuery";
import { FILE_FORMS, type FileForm } from "./fileForms";
import { standaloneSvg } from "./standaloneSvg";
import { tableCsv } from "./tableCsv";

const WIDTH = 900;
const PINNED = "public, max-age=31536000, immutable";
const CURRENT = "public, max-age=0, must-revalidate";

/** A figure as SVG, CSV or JSON, pinned to a release where the address says so. */
export async function figureFile(name: string, form: string, search: URLSearchParams): Promise<Response> {
  try {
    const isForm = (text: string): text is FileForm => FILE_FORMS.some((known) => known.form === text);
    if (!FIGURE_NAMES.has(name) || !isForm(form)) throw notFound("figure", `${name}.${form}`);
    const { release: pin, ...values } = valuesOf(search);
    const release = pin === undefined ? runtime().currentRelease() : await runtime().releaseNumbered(Number(pin));
    if (!release) throw new Problem(404, `There is no release ${pin}.`);
    const drawn = await drawFigure(release, name, values, [WIDTH]);
    return fileOf(form, drawn, release.info, pin === undefined ? CURRENT : PINNED);
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error);
    throw error;
  }
}

function valuesOf(search: URLSearchParams): Readonly<Record<string, string>> {
  const all = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]));
  const query = figureQuery(
    Object.fromEntries(Object.entries(all).map(([key, values]) => [key, values.length === 1 ? values[0] : values])),
  );
  if ("faults" in query) throw badParameters(query.faults);
  const { release } = query.values;
  if (release !== undefined && !/^[1-9]\d{0,8}$/.test(release))
    throw badParameters([{ parameter: "release", message: "must be a release's number, such as 1" }]);
  return query.values;
}

function fileOf(form: FileForm, drawn: DrawnFigure, { number, publishedAt, hash }: ReleaseInfo, caching: string): Response {
  const { words, table, numbers } = drawn;
  const headers = (type: string) => ({ "content-type": type, "cache-control": caching, "access-control-allow-origin": "*" });
  if (form === "svg")
    return new Response(standaloneSvg(drawn.svgs[WIDTH] ?? ""), { headers: headers("image/svg+xml; charset=utf-8") });
  if (form === "csv") return new Response(tableCsv(table), { headers: headers("text/csv; charset=utf-8") });
  return Response.json(
    { release: { number, publishedAt, hash }, ...words, table, numbers },
    { headers: headers("application/json; charset=utf-8") },
  );
}
