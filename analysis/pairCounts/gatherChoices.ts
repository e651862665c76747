import type { Release } from "../../release/Release";
import { transpose32 } from "../transpose32";
import { BLOCK_WORDS, type PackedChoices } from "./PackedChoices";

const ROLL_CALLS_OF_BLOCK = 128;

/**
 * The choices of states on roll calls, one roll call beside the other in the order of `rows`; the rest of the last block is empty.
 * @param places of the states in the release
 * @param rows each once
 */
export function gatherChoices(release: Release, places: readonly number[], rows: readonly number[]): PackedChoices {
  const packed = emptyFor(places.length, Math.ceil(rows.length / ROLL_CALLS_OF_BLOCK));
  const turned = new Int32Array(3 * 32 * release.choices.wordsPerPlane);
  for (let first = 0; first < rows.length; first += 32) {
    turnRound(release, rows, first, turned);
    const word = (first >>> 7) * BLOCK_WORDS + ((first >>> 5) & 3);
    for (let position = 0; position < places.length; position++) {
      const from = (places[position] as number) * 3;
      const to = position * packed.blocks * BLOCK_WORDS + word;
      for (let plane = 0; plane < 3; plane++) packed.bits[to + 4 * plane] = turned[from + plane] as number;
    }
  }
  return packed;
}

export function emptyFor(states: number, blocksAtLeast: number) {
  const blocks = Math.ceil(blocksAtLeast / 2) * 2;
  return { states, blocks, bits: new Int32Array(states * blocks * BLOCK_WORDS) };
}

/** For each state three words, cast, upper and lower, of the 32 rows from `first` on, the first of them lowest. */
function turnRound({ choices }: Release, rows: readonly number[], first: number, turned: Int32Array): void {
  const count = Math.min(32, rows.length - first);
  const square = new Int32Array(32);
  for (let word = 0; word < choices.wordsPerPlane; word++) {
    for (let plane = 0; plane < 3; plane++) {
      square.fill(0);
      for (let i = 0; i < count; i++) {
        const row = rows[first + i] as number;
        const inFavour = choices.word(row, 0, word);
        const lower = plane === 1 ? inFavour : inFavour | choices.word(row, 2, word);
        square[i] = plane === 0 ? lower | choices.word(row, 1, word) : lower;
      }
      transpose32(square);
      for (let bit = 0; bit < 32; bit++) turned[(word * 32 + bit) * 3 + plane] = square[bit] as number;
    }
  }
}
