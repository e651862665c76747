const UP_TO_NINETEEN =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** Counts that stand in one sentence: in words where all are thirty at most, else all in figures. @param none the word for 0 */
export function numbersInWords(counts: readonly number[], none = "no"): readonly string[] {
  if (counts.some((count) => count > 30)) return counts.map(String);
  return counts.map((count) => (count === 0 ? none : numberInWords(count)));
}

/** A count in words up to thirty (`no` for 0), in figures above, as titles have it. */
export function numberInWords(count: number): string {
  if (count > 30) return String(count);
  if (count < 20) return UP_TO_NINETEEN[count] ?? String(count);
  if (count === 30) return "thirty";
  return count === 20 ? "twenty" : `twenty-${UP_TO_NINETEEN[count - 20]}`;
}
