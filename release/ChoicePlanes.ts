import { CHOICES, type Choice } from "../formats/words/Choice";

/**
 * Every choice of a release as bits: for each roll call and each of the four choices one plane, a bit for each state.
 * Counting who outside a bloc chose what is then a few ANDs and population counts.
 * The bits are private: a plane is handed out only word by word, so that nobody can write to a release.
 */
export class ChoicePlanes {
  readonly #words: Uint32Array;
  /** 32-bit words that one plane takes: one for every 32 states begun. */
  readonly wordsPerPlane: number;

  /** @param words planes in the order of roll call, then choice, then states from the lowest bit on; length `rollCalls × 4 × wordsPerPlane` */
  constructor(words: Uint32Array, wordsPerPlane: number) {
    this.#words = words;
    this.wordsPerPlane = wordsPerPlane;
  }

  /** The 32 states from `word × 32` on, as bits: set where the state chose so. */
  word(rollCall: number, choice: number, word: number): number {
    return this.#words[(rollCall * CHOICES.length + choice) * this.wordsPerPlane + word] ?? 0;
  }

  /** A state's choice, or `undefined` where it has none: not a member that day, or no list of the vote. */
  choiceOf(rollCall: number, state: number): Choice | undefined {
    const bit = 1 << (state & 31);
    return CHOICES.find((_, choice) => (this.word(rollCall, choice, state >>> 5) & bit) !== 0);
  }
}
