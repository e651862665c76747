import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { CHOICES, type Choice } from "../../formats/words/Choice";

/** How many states chose what, as entered. */
export function countsOfChoices(choices: RollCallEntry["choices"]): Readonly<Record<Choice, number>> {
  const all = Object.values(choices);
  const counts = CHOICES.map((choice) => [choice, all.filter((other) => other === choice).length]);
  return Object.fromEntries(counts) as Record<Choice, number>;
}
