import type { Selected } from "../parameters/selectionParameters";
import { bodyName } from "./bodyName";
import { dayInWords } from "./dayInWords";

/** Which roll calls a figure is about: "recorded votes of the General Assembly on “Human rights”, 2000 to 2014". */
export function selectionInWords({ from, to, body, topic }: Selected): string {
  const of = body ? ` of the ${bodyName(body)}` : " of all bodies";
  const on = topic ? ` on “${topic}”` : "";
  return `recorded votes${of}${on}${spanInWords(from, to)}`;
}

function spanInWords(from: string | null, to: string | null): string {
  if (from && to) return from === to ? `, ${dayInWords(from)}` : `, ${dayInWords(from)} to ${dayInWords(to)}`;
  if (from) return `, since ${dayInWords(from)}`;
  return to ? `, until ${dayInWords(to)}` : "";
}
