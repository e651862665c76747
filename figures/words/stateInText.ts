import { nameInSentence } from "../../analysis/nameInSentence";
import { nameInText } from "./nameInText";

/** A state's short name within a sentence, with the article that it takes: "the United States", "the DPRK", "Peru". */
export function stateInText(name: string): string {
  return nameInText(nameInSentence(name));
}
