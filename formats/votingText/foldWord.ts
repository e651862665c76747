const LEFT_OUT = /[\p{M}'’‘ʼ`´\u00AD\u200B-\u200D\u2060]+/gu;
const PLAIN = /^[a-z]+$/;

/** A word as `nameKey` has it: no case, accents, apostrophes or soft hyphens. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const folded = word.normalize("NFKD").replace(LEFT_OUT, "").toLowerCase();
  return folded === "st" ? "saint" : folded;
}
