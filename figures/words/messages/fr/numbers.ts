const UP_TO_NINETEEN =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );

/** A count in words up to thirty, in figures above. */
export function inLetters(count: number, gender: "m" | "f"): string {
  if (count > 30) return String(count);
  if (count === 30) return "trente";
  const tens = count < 20 ? "" : "vingt";
  const rest = tens === "" ? count : count - 20;
  const ones = rest === 1 && gender === "f" ? "une" : (UP_TO_NINETEEN[rest] ?? "");
  if (tens === "") return ones;
  if (rest === 0) return tens;
  return rest === 1 ? `${tens} et ${ones}` : `${tens}-${ones}`;
}

/** Counts of one sentence, in words where all are thirty at most, else all in figures; none is "aucun". */
export function allInLetters(counts: readonly number[], gender: "m" | "f"): readonly string[] {
  if (counts.some((count) => count > 30)) return counts.map(String);
  return counts.map((count) => (count === 0 ? (gender === "f" ? "aucune" : "aucun") : inLetters(count, gender)));
}

const GROUPED = new Intl.NumberFormat("fr-FR");

/** "1 vote", "0 vote", "12 votes": from two on, the plural. */
export function counting(count: number, one: string, many: string): string {
  return `${GROUPED.format(count)} ${count < 2 ? one : many}`;
}
