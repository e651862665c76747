import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";

/** A set of a release's states as bits, laid out as its planes are: one 32-bit word for every 32 states begun. */
export type StateMask = readonly number[];

/** The mask of these states; those that the release does not have are left out, because none of them has a choice in it. */
export function maskOf(release: Release, states: Iterable<Iso3>): StateMask {
  const words = new Array<number>(release.choices.wordsPerPlane).fill(0);
  for (const iso3 of states) {
    const state = release.stateIndex.get(iso3);
    if (state !== undefined) words[state >>> 5] = (words[state >>> 5] ?? 0) | (1 << (state & 31));
  }
  return words;
}

/** The states that are not in the mask. Bits past the last state are set too: no state has a choice there. */
export function outsideOf(mask: StateMask): StateMask {
  return mask.map((word) => ~word);
}

export function inBoth(a: StateMask, b: StateMask): StateMask {
  return a.map((word, i) => word & (b[i] ?? 0));
}
