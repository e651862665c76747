import { CHOICES, type Choice } from "../formats/words/Choice";
import type { Release } from "../release/Release";
import { rememberPerRelease } from "./rememberPerRelease";
import { transpose32 } from "./transpose32";

/**
 * The choices turned round: for each state its roll calls as bits, 32 to a word, row 0 the lowest bit of word 0.
 * A state's words stand together from `state × words` on. Two states are then compared by a few operations for every 32 roll calls.
 */
export interface StateMajorPlanes {
  /** Words that one state takes in each plane. */
  readonly words: number;
  readonly inFavour: Readonly<Int32Array>;
  readonly against: Readonly<Int32Array>;
  readonly abstaining: Readonly<Int32Array>;
  readonly nonVoting: Readonly<Int32Array>;
}

const planesOf = rememberPerRelease<undefined, StateMajorPlanes>((release) => {
  const words = Math.ceil(release.rollCalls.length / 32);
  const plane = (choice: Choice) => turned(release, CHOICES.indexOf(choice), words);
  return {
    words,
    inFavour: plane("in_favour"),
    against: plane("against"),
    abstaining: plane("abstaining"),
    nonVoting: plane("non_voting"),
  };
});

/** Made once for a release. */
export function stateMajorPlanes(release: Release): StateMajorPlanes {
  return planesOf(release, undefined);
}

/** Rows as bits, laid out as a state's words are. */
export function rowMask(words: number, rows: readonly number[]): Int32Array {
  const mask = new Int32Array(words);
  for (const row of rows) mask[row >>> 5] = (mask[row >>> 5] ?? 0) | (1 << (row & 31));
  return mask;
}

function turned({ choices, states, rollCalls }: Release, choice: number, words: number): Int32Array {
  const plane = new Int32Array(states.length * words);
  const square = new Int32Array(32);
  for (let place = 0; place < words; place++) {
    for (let word = 0; word < choices.wordsPerPlane; word++) {
      for (let i = 0; i < 32; i++) square[i] = place * 32 + i < rollCalls.length ? choices.word(place * 32 + i, choice, word) : 0;
      transpose32(square);
      const count = Math.min(32, states.length - word * 32);
      for (let bit = 0; bit < count; bit++) plane[(word * 32 + bit) * words + place] = square[bit] as number;
    }
  }
  return plane;
}
