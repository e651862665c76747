/** The languages that figures speak. */
export const LANGUAGES = ["en", "fr", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language by its code; `undefined` for one that no figure speaks. */
export function parseLanguage(code: string): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}

/** The language that a figure's query asks for; English where it asks for none, or for one that no figure speaks. */
export function languageOf({ lang = "en" }: Readonly<Record<string, string>>): Language {
  return parseLanguage(lang) ?? "en";
}
