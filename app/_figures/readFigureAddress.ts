import { z } from "zod";
import { LANGUAGES, parseLanguage } from "../../figures/words/Language";
import { badParameters } from "../api/v1/_http/Problem";
import { figureQuery } from "./figureQuery";
import { searchOfAll } from "./searchOfAll";

/**
 * Takes the address of something made of a figure apart: how it is to be, by the schemas of `shape`, and what is the figure's own, its language among it.
 * @throws Problem 400 that names the parameters at fault; the figure's own are read where it is drawn
 */
export function readFigureAddress<S extends z.ZodRawShape>(
  shape: S,
  search: URLSearchParams,
): { readonly wishes: z.infer<z.ZodObject<S>>; readonly values: Readonly<Record<string, string>> } {
  const query = figureQuery(searchOfAll(search));
  if ("faults" in query) throw badParameters(query.faults);
  const read = z.object(shape).safeParse(query.values);
  if (!read.success) throw badParameters(read.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
  const { lang = "en", ...others } = Object.fromEntries(
    Object.entries(query.values).filter(([name]) => !Object.hasOwn(shape, name)),
  );
  const language = parseLanguage(lang);
  if (!language) throw badParameters([{ parameter: "lang", message: `must be one of ${LANGUAGES.join(", ")}` }]);
  // English is what an address without a language has: the same figure has one address, and one drawing.
  return { wishes: read.data, values: language === "en" ? others : { ...others, lang: language } };
}
