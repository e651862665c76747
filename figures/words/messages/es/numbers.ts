const UP_TO_NINETEEN =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve".split(
    " ",
  );
const TWENTIES =
  "veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta".split(
    " ",
  );
const GROUPED = new Intl.NumberFormat("es-ES");

/** A count in words before a masculine noun, up to thirty ("un", "veintiún"); in figures above. */
export function inLetters(count: number): string {
  if (count > 30) return String(count);
  if (count === 1) return "un";
  return (count < 20 ? UP_TO_NINETEEN[count] : TWENTIES[count - 20]) ?? String(count);
}

/** Counts of one sentence, before a masculine noun: in words where all are thirty at most, else all in figures; none is "ningún". */
export function allInLetters(counts: readonly number[]): readonly string[] {
  if (counts.some((count) => count > 30)) return counts.map(String);
  return counts.map((count) => (count === 0 ? "ningún" : inLetters(count)));
}

/** A count as a pronoun, where the noun has been said: "uno", "ninguno", "veintiuno". */
export function alone(word: string): string {
  return word
    .replace(/^un$/, "uno")
    .replace(/^ningún$/, "ninguno")
    .replace(/^veintiún$/, "veintiuno");
}

/** "1 votación", "12 votaciones". */
export function counting(count: number, one: string, many: string): string {
  return `${GROUPED.format(count)} ${count === 1 ? one : many}`;
}
