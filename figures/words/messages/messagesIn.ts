import type { Language } from "../Language";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import type { Messages } from "./Messages";

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr, es };

/** All that figures say in a language. For a browser, which needs one language only, there is `loadMessages`. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
