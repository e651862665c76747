import type { Mode } from "../../formats/words/Mode";

const WORDS: Readonly<Record<Mode, string>> = {
  recorded_vote: "recorded vote",
  without_a_vote: "without a vote",
  non_recorded_vote: "vote not recorded",
  none: "not decided",
};

/** How a text was decided, in words. */
export function modeInWords(mode: Mode): string {
  return WORDS[mode];
}
