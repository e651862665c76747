import type { Choice } from "../../formats/words/Choice";

/** The key of each choice, as the UN's voting sheets write it: Y, N, A, X. */
export const CHOICE_KEYS: Readonly<Record<Choice, string>> = {
  in_favour: "y",
  against: "n",
  abstaining: "a",
  non_voting: "x",
};

/** The choice that a key makes; `undefined`: none. */
export function choiceOfKey(key: string): Choice | undefined {
  const pressed = key.toLowerCase();
  return (Object.keys(CHOICE_KEYS) as Choice[]).find((choice) => CHOICE_KEYS[choice] === pressed);
}
