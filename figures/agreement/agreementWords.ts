import type { FigureWords } from "../Figure";
import type { AgreementNumbers } from "./AgreementNumbers";
import { pairWords } from "./pairWords";
import { setWords } from "./setWords";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** The words around an agreement, of two states or of a set. */
export function agreementWords(numbers: AgreementNumbers, say: Messages = en): FigureWords {
  return numbers.kind === "pair" ? pairWords(numbers, say) : setWords(numbers, say);
}
