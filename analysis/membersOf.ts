import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { StateMask } from "./StateMask";

/**
 * The states with a choice in a roll call, by code: its members as far as they are known. None where the choices are not known.
 * @param mask only those of the mask
 */
export function membersOf(release: Release, rollCallIndex: number, mask?: StateMask): readonly Iso3[] {
  const { choices, states } = release;
  const members: Iso3[] = [];
  for (let word = 0; word < choices.wordsPerPlane; word++) {
    for (let bits = chosen(release, rollCallIndex, word) & (mask ? (mask[word] ?? 0) : -1); bits !== 0; bits &= bits - 1) {
      const state = states[word * 32 + 31 - Math.clz32(bits & -bits)];
      if (state) members.push(state.iso3);
    }
  }
  return members;
}

function chosen({ choices }: Release, row: number, word: number): number {
  return choices.word(row, 0, word) | choices.word(row, 1, word) | choices.word(row, 2, word) | choices.word(row, 3, word);
}
