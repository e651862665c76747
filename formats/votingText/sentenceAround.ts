const LONGEST = 600;

/** The sentence, or what stands in the same square brackets, around a piece of a text, on one line. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const from = before.length - Math.max(...["[", "\n\n", ". "].map((mark) => ends(before, mark)));
  const after = text.slice(end, end + LONGEST);
  const to = Math.min(...[/\]/, /\.(?=\s|\]|$)/, /\n\n/].map((mark) => after.search(mark)).filter((at) => at >= 0), after.length);
  const stop = after.charAt(to) === "." ? 1 : 0;
  return text
    .slice(start - from, end + to + stop)
    .replace(/\s+/g, " ")
    .trim();
}

/** Where the last of the marks in a text ends; 0 where there is none. */
function ends(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}
