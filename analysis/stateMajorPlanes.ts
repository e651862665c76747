import type { Release } from "../release/Release";
import { rememberPerRelease } from "./rememberPerRelease";

/**
 * The choices in favour, against and abstaining turned round: for each state its roll calls as bits, 32 to a word, row 0 the lowest bit of word 0.
 * A state's words stand together from `state × words` on. Two states are then compared by a few operations for every 32 roll calls.
 */
export interface StateMajorPlanes {
  /** Words that one state takes in each plane. */
  readonly words: number;
  readonly inFavour: Readonly<Int32Array>;
  readonly against: Readonly<Int32Array>;
  readonly abstaining: Readonly<Int32Array>;
}

const planesOf = rememberPerRelease<undefined, StateMajorPlanes>((release) => {
  const words = Math.ceil(release.rollCalls.length / 32);
  const [inFavour, against, abstaining] = [turned(release, 0, words), turned(release, 1, words), turned(release, 2, words)];
  return { words, inFavour, against, abstaining };
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
  for (let row = 0; row < rollCalls.length; row++) {
    const place = row >>> 5;
    const bit = 1 << (row & 31);
    for (let word = 0; word < choices.wordsPerPlane; word++) {
      for (let bits = choices.word(row, choice, word); bits !== 0; bits &= bits - 1) {
        const at = (word * 32 + 31 - Math.clz32(bits & -bits)) * words + place;
        plane[at] = (plane[at] ?? 0) | bit;
      }
    }
  }
  return plane;
}
