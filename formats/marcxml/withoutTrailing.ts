/** The text without those of the characters that stand at its end. A loop, because a pattern would take quadratic time on a hostile text. */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
