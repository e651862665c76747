import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";

/** A set of a release's states as bits, laid out as its planes are: the 32 states from `word × 32` on. */
export type StateMask = (word: number) => number;

export const everyState: StateMask = () => ~0;

export function outsideOf(mask: StateMask): StateMask {
  return (word) => ~mask(word);
}

export function inBoth(a: StateMask, b: StateMask): StateMask {
  return (word) => a(word) & b(word);
}

/** The mask of these states; those that the release does not have are left out, because none of them has a choice in it. */
export function maskOf(release: Release, states: Iterable<Iso3>): StateMask {
  const words = new Uint32Array(release.choices.wordsPerPlane);
  for (const iso3 of states) {
    const state = release.stateIndex.get(iso3);
    if (state !== undefined) words[state >>> 5] = (words[state >>> 5] ?? 0) | (1 << (state & 31));
  }
  return (word) => words[word] ?? 0;
}
