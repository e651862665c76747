import { rememberPerRelease } from "../../../../analysis/rememberPerRelease";
import type { Release } from "../../../../release/Release";
import { rollCallTexts, type RollCallText } from "./RollCallText";

/** Which roll calls have a word or a part of a symbol: looking up instead of reading through all texts. Indexes of roll calls, each once. */
export interface TextIndex {
  /** Those with a word that begins so. */
  rowsOfBeginning(beginning: string): ReadonlySet<number>;
  /** Those with this part in a symbol, in the release's order. */
  rowsOfPart(part: string): readonly number[];
}

/** The index of a release, made once. */
export function textIndex(release: Release): TextIndex {
  return remembered(release, undefined);
}

const remembered = rememberPerRelease<undefined, TextIndex>((release) => {
  const texts = rollCallTexts(release);
  const byPart = rowsBy(texts, ({ symbols }) => new Set(symbols.flat()));
  const byWord = rowsBy(texts, ({ words }) => words);
  const words = [...byWord.keys()].sort();
  return {
    rowsOfBeginning(beginning) {
      const rows = new Set<number>();
      for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++)
        for (const row of byWord.get(words[at] ?? "") ?? []) rows.add(row);
      return rows;
    },
    rowsOfPart: (part) => byPart.get(part) ?? [],
  };
});

function rowsBy(
  texts: readonly RollCallText[],
  keysOf: (text: RollCallText) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const key of keysOf(text)) {
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
  });
  return rows;
}

/** The place of the first word that is not before the one given, by halving. */
function firstFrom(words: readonly string[], sought: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
