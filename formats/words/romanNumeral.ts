const LETTERS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A whole number from 1 to 39 in Roman numerals: 18 is XVIII. */
export function romanNumeral(number: number): string {
  const [value, letters] = LETTERS.find(([size]) => size <= number) ?? [0, ""];
  return value === 0 ? "" : letters + romanNumeral(number - value);
}
