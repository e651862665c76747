import { BadParameters } from "../BadParameters";
import { LANGUAGES, type Language } from "../words/Language";

/** The language that an address asks for, which every figure takes; English where it asks for none. @throws BadParameters */
export function languageAsked(lang: string | undefined): Language {
  const language = LANGUAGES.find((one) => one === (lang ?? "en"));
  if (language) return language;
  throw new BadParameters([{ parameter: "lang", message: `must be one of ${LANGUAGES.join(", ")}` }]);
}
