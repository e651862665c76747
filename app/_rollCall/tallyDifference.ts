import type { CountedTally, Tally } from "../../formats/words/Tally";

const WORDS = { inFavour: "in favour", against: "against", abstaining: "abstaining", nonVoting: "non-voting" } as const;
const KEYS = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** In one sentence, where the announced tally and the one counted from the choices differ, or that there is nothing to compare. */
export function tallyDifference(official: Tally, counted: CountedTally | undefined): string {
  if (!counted) return "The list of who voted how is not known here, so nothing can be counted.";
  if (KEYS.every((key) => official[key] === null)) return "The source of these choices does not give the announced numbers.";
  const differing = KEYS.filter((key) => official[key] !== null && official[key] !== counted[key]);
  if (differing.length === 0) return "The two agree wherever the record gives a number.";
  const parts = differing.map((key) => `${official[key]} against ${counted[key]} ${WORDS[key]}`);
  return `The two differ (official against counted: ${parts.join(", ")}). Both are kept as their sources have them; tests of claims use the counted one.`;
}
