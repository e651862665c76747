/** The words of a text for finding: lower case, without accents, letters and digits only. "Côte d’Ivoire" is `cote`, `d`, `ivoire`. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text in lower case and without accents. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
