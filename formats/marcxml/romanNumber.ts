const LETTERS: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
]);

/** The number of a Roman numeral in capitals up to a few hundred: XXXVII is 37. */
export function romanNumber(numeral: string): number {
  const values = [...numeral].map((letter) => LETTERS.get(letter) ?? 0);
  return values.reduce((sum, value, place) => (value < (values[place + 1] ?? 0) ? sum - value : sum + value), 0);
}
