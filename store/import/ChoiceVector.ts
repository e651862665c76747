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
  let [inFavour, against, abstaining, nonVoting] = [0, 0, 0, 0];
  for (let i = 0; i < vector.length; i++) {
    const mark = vector[i] ?? 0;
    if (mark === 1) inFavour++;
    else if (mark === 2) against++;
    else if (mark === 3) abstaining++;
    else if (mark === 4) nonVoting++;
  }
  return { inFavour, against, abstaining, nonVoting, members: inFavour + against + abstaining + nonVoting };
}

/** `AFGYAGOA…`: code and letter of every state that has a choice, in the order of the codes given. */
export function textOfVector(vector: ChoiceVector, codes: readonly string[]): string {
  let text = "";
  for (let i = 0; i < vector.length; i++) {
    const mark = vector[i] ?? 0;
    if (mark !== 0) text += (codes[i] ?? "") + (LETTERS[mark - 1] ?? "");
  }
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
