import type { Token } from "./Token";

const SMALL_NUMBERS = [
  "zero none no nil nobody aucune aucun neant ninguno ninguna ningun cero",
  "one un une uno una",
  "two deux dos",
  "three trois tres",
  "four quatre cuatro",
  "five cinq cinco",
  "six seis",
  "seven sept siete",
  "eight huit ocho",
  "nine neuf nueve",
  "ten dix diez",
  "eleven onze once",
  "twelve douze doce",
  "thirteen treize trece",
  "fourteen quatorze catorce",
  "fifteen quinze quince",
  "sixteen seize",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const VALUES = new Map<string, number>([
  ...SMALL_NUMBERS.flatMap((words, value) => words.split(" ").map((word) => [word, value] as const)),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);
const MOST_DIGITS = 3;

/** A number of votes in digits or words ("30", "six", "twenty-one", "none", "aucune"), and the index of the token after it. */
export function numberAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === "number")
    return token.key.length <= MOST_DIGITS && /^\d+$/.test(token.key) ? { value: Number(token.key), next: at + 1 } : undefined;
  const value = token && VALUES.get(token.key);
  if (value === undefined) return undefined;
  const ones = tokens[at + 1]?.key === "-" ? VALUES.get(tokens[at + 2]?.key ?? "") : undefined;
  return value >= 20 && ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, next: at + 3 }
    : { value, next: at + 1 };
}
