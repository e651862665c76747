import { holdsParts, symbolParts } from "./symbolParts";
import type { RollCallText } from "./RollCallText";
import { wordsOf } from "./wordsOf";

/** A question in words, taken apart once for all the texts it is put to. */
export interface Sought {
  readonly symbol: readonly string[];
  readonly terms: readonly { readonly symbol: readonly string[]; readonly words: readonly string[] }[];
}

/** Takes a question apart: as one symbol, and term by term. */
export function seek(question: string): Sought {
  const terms = question.split(/\s+/).filter((term) => wordsOf(term).length > 0);
  return {
    symbol: numbered(symbolParts(question)),
    terms: terms.map((term) => ({ symbol: compound(term), words: wordsOf(term) })),
  };
}

/** Whether the whole question is in one of the symbols, or each of its terms is a symbol or begins a word of the text. */
export function matchesText(sought: Sought, text: RollCallText): boolean {
  if (text.symbols.some((symbol) => holdsParts(symbol, sought.symbol))) return true;
  return sought.terms.length > 0 && sought.terms.every((term) => matchesTerm(term, text));
}

function matchesTerm(term: Sought["terms"][number], text: RollCallText): boolean {
  if (text.symbols.some((symbol) => holdsParts(symbol, term.symbol))) return true;
  return term.words.every((sought) => text.words.some((word) => word.startsWith(sought)));
}

/** A symbol has a number; "rights" alone never is one, however many symbols hold an R. */
function numbered(parts: readonly string[]): readonly string[] {
  return parts.some((part) => /\d/.test(part)) ? parts : [];
}

/** A term that is a symbol by itself: "25/25", "L.17"; not "25". */
function compound(term: string): readonly string[] {
  const parts = symbolParts(term);
  return parts.length > 1 ? numbered(parts) : [];
}
