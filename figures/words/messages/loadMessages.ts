import type { Language } from "../Language";
import type { Messages } from "./Messages";

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import("./en")).en,
  fr: async () => (await import("./fr")).fr,
  es: async () => (await import("./es")).es,
};

/** All that figures say in a language, fetched only now: each language is a file of its own. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language]();
}
