import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { CountedTally } from "../../formats/words/Tally";

/**
 * The choices of one roll call, one byte a state in the order of a `StateTable`: 0 none, else 1 + the choice's place in CHOICES.
 * A file of a million votes is a few megabytes so, whatever its length in rows.
 */
export type ChoiceVector = Uint8Array;

/** How a choice is written in a kept reading, by its place in CHOICES. */
const LETTERS = ["Y", "N", "A", "X"];

export function markOf(choice: Choice): number {
  return CHOICES.indexOf(choice) + 1;
}

/** `null`: no choice. */
export function choiceOfMark(mark: number | undefined): Choice | null {
  return mark ? (CHOICES[mark - 1] ?? null) : null;
}

/** Whether any state has a choice. */
export function hasChoices(vector: ChoiceVector): boolean {
  for (let i = 0; i < vector.length; i++) if (vector[i] !== 0) return true;
  return false;
}

export function countVector(vector: ChoiceVector): CountedTally {
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < vector.length; i++) counts[vector[i] ?? 0] = (counts[vector[i] ?? 0] ?? 0) + 1;
  const [none = 0, inFavour = 0, against = 0, abstaining = 0, nonVoting = 0] = counts;
  return { inFavour, against, abstaining, nonVoting, members: vector.length - none };
}

/** `AFGYAGOA…`: code and letter of every state that has a choice, in the order of the codes given. */
export function textOfVector(vector: ChoiceVector, codes: readonly string[]): string {
  let text = "";
  vector.forEach((mark, i) => {
    if (mark !== 0) text += (codes[i] ?? "") + (LETTERS[mark - 1] ?? "");
  });
  return text;
}

/** What `textOfVector` wrote; states that there are no more are left out. */
export function vectorOfText(text: string, placeOf: ReadonlyMap<string, number>): ChoiceVector {
  const vector = new Uint8Array(placeOf.size);
  for (let at = 0; at + 3 < text.length; at += 4) {
    const place = placeOf.get(text.slice(at, at + 3));
    if (place !== undefined) vector[place] = LETTERS.indexOf(text.charAt(at + 3)) + 1;
  }
  return vector;
}
