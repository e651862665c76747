import type { TextSpan } from "../../formats/votingText/VoteReading";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";

/** A name that a person must say something of: it is no state's that is known, or it was read and is not certain. */
export interface EntryQuestion extends TextSpan {
  readonly kind: "unknown" | "uncertain";
  readonly choice: Choice;
  /** The states that may be meant, the likeliest first. */
  readonly candidates: readonly Iso3[];
}

/** A name as `answers` has it: written as in the text, with one blank where the text has any white space. */
export function nameAsWritten(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
