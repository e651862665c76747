import type { Release } from "../../../../release/Release";
import { rollCallTexts, type RollCallText } from "./RollCallText";
import { holdsParts, symbolParts } from "./symbolParts";
import { textIndex, type TextIndex } from "./textIndex";
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

/** The indexes of the roll calls found, in the release's order: the whole question is in one of the symbols, or each of its terms is a symbol or begins a word of the text. */
export function findTexts(release: Release, { symbol, terms }: Sought): readonly number[] {
  const index = textIndex(release);
  const texts = rollCallTexts(release);
  const bySymbol = rowsOfSymbol(index, texts, symbol);
  const byTerm = terms.map(({ symbol: own, words }) =>
    union([...rowsOfSymbol(index, texts, own)], intersection(words.map((word) => index.rowsOfBeginning(word)))),
  );
  const found = union([...bySymbol], intersection(byTerm));
  return [...found].sort((a, b) => a - b);
}

/** Only what has the rarest of the parts is looked at. */
function rowsOfSymbol(index: TextIndex, texts: readonly RollCallText[], parts: readonly string[]): readonly number[] {
  const [rarest] = parts.map((part) => index.rowsOfPart(part)).sort((a, b) => a.length - b.length);
  return (rarest ?? []).filter((row) => texts[row]?.symbols.some((symbol) => holdsParts(symbol, parts)));
}

function union(some: readonly number[], others: ReadonlySet<number>): ReadonlySet<number> {
  return some.length === 0 ? others : new Set([...some, ...others]);
}

/** What is in all of them; of none, nothing. */
function intersection(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  if (!smallest || others.length === 0) return smallest ?? new Set();
  return new Set([...smallest].filter((row) => others.every((set) => set.has(row))));
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
