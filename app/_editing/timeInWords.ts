import { dayInWords } from "../../figures/words/dayInWords";

/** `2026-11-25T15:08:31.123Z` as `25 November 2026, 15:08 UTC`. */
export function timeInWords(at: string): string {
  return `${dayInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
}
