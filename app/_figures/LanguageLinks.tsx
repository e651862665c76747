import { LANGUAGES, languageOf, type Language } from "../../figures/words/Language";
import { addressOfShown, type ShownFigure } from "../_embed/shownOn";

const NAMES: Readonly<Record<Language, string>> = { en: "English", fr: "Français", es: "Español" };

/** The same figure in each language, each named in itself. */
export function LanguageLinks({ name, values }: ShownFigure) {
  const own = Object.fromEntries(Object.entries(values).filter(([key]) => key !== "lang"));
  const shown = languageOf(values);
  return (
    <nav aria-label="Language of the figure">
      {LANGUAGES.map((language, place) => (
        <span key={language}>
          {place > 0 && " · "}
          <a
            href={addressOfShown(`/figures/${name}`, language === "en" ? own : { ...own, lang: language })}
            lang={language}
            hrefLang={language}
            aria-current={language === shown ? "true" : undefined}
          >
            {NAMES[language]}
          </a>
        </span>
      ))}
    </nav>
  );
}
