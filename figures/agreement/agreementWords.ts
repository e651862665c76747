import type { FigureWords } from "../Figure";
import type { AgreementNumbers } from "./AgreementNumbers";
import { pairWords } from "./pairWords";
import { setWords } from "./setWords";

/** The words around an agreement, of two states or of a set. */
export function agreementWords(numbers: AgreementNumbers): FigureWords {
  return numbers.kind === "pair" ? pairWords(numbers) : setWords(numbers);
}
