import type { Release } from "../../release/Release";
import { rememberPerRelease } from "../rememberPerRelease";
import { rowMask, stateMajorPlanes } from "../stateMajorPlanes";
import { BLOCK_WORDS, type PackedChoices } from "./PackedChoices";

const ROLL_CALLS_OF_BLOCK = 128;

/** Every choice of a release, by state, made once. */
const everyChoice = rememberPerRelease<undefined, PackedChoices>((release) => {
  const { words, inFavour, against, abstaining } = stateMajorPlanes(release);
  const packed = emptyFor(release.states.length, Math.ceil(words / 4));
  for (let state = 0; state < packed.states; state++) {
    for (let word = 0; word < words; word++) {
      const at = state * words + word;
      const upper = inFavour[at] ?? 0;
      const lower = upper | (abstaining[at] ?? 0);
      const to = (state * packed.blocks + (word >>> 2)) * BLOCK_WORDS + (word & 3);
      packed.bits[to] = lower | (against[at] ?? 0);
      packed.bits[to + 4] = upper;
      packed.bits[to + 8] = lower;
    }
  }
  return packed;
});

/**
 * The choices of states on roll calls.
 * @param places of the states in the release
 * @param rows of the roll calls; order and repetition do not matter
 */
export function packChoices(release: Release, places: readonly number[], rows: readonly number[]): PackedChoices {
  const every = everyChoice(release, undefined);
  const mask = rowMask(every.blocks * 4, rows);
  const kept = Array.from({ length: every.blocks }, (_, block) => block).filter((block) => isAsked(mask, block));
  // Moving single bits costs more than comparing them, so it pays only where few of the blocks' roll calls are asked about.
  const isSparse = rows.length * 4 < kept.length * ROLL_CALLS_OF_BLOCK;
  return isSparse ? closedUp(every, places, [...new Set(rows)]) : maskedBlocks(every, places, kept, mask);
}

function isAsked(mask: Int32Array, block: number): boolean {
  return [0, 1, 2, 3].some((word) => mask[block * 4 + word] !== 0);
}

function maskedBlocks(every: PackedChoices, places: readonly number[], kept: readonly number[], mask: Int32Array) {
  const packed = emptyFor(places.length, kept.length);
  const keptMask = Int32Array.from(kept.flatMap((block) => [...mask.subarray(block * 4, block * 4 + 4)]));
  for (let state = 0; state < places.length; state++) {
    for (let position = 0; position < kept.length; position++) {
      const from = ((places[state] ?? 0) * every.blocks + (kept[position] ?? 0)) * BLOCK_WORDS;
      const to = (state * packed.blocks + position) * BLOCK_WORDS;
      for (let word = 0; word < 4; word++) {
        packed.bits[to + word] = (every.bits[from + word] as number) & (keptMask[position * 4 + word] as number);
        packed.bits[to + word + 4] = every.bits[from + word + 4] as number;
        packed.bits[to + word + 8] = every.bits[from + word + 8] as number;
      }
    }
  }
  return packed;
}

/** Only the bits asked about, side by side. */
function closedUp(every: PackedChoices, places: readonly number[], rows: readonly number[]) {
  const packed = emptyFor(places.length, Math.ceil(rows.length / ROLL_CALLS_OF_BLOCK));
  const words = Int32Array.from(rows, wordInRow);
  const shifts = Int32Array.from(rows, (row) => row & 31);
  for (let state = 0; state < places.length; state++) {
    const from = (places[state] ?? 0) * every.blocks * BLOCK_WORDS;
    for (let plane = 0; plane < BLOCK_WORDS; plane += 4) {
      for (let first = 0; first < rows.length; first += 32) {
        const to = state * packed.blocks * BLOCK_WORDS + wordInRow(first) + plane;
        packed.bits[to] = gather(every.bits, from + plane, words, shifts, first);
      }
    }
  }
  return packed;
}

/** The bits of up to 32 roll calls as one word, that of the first of them lowest. */
function gather(bits: Readonly<Int32Array>, from: number, words: Int32Array, shifts: Int32Array, first: number): number {
  const count = Math.min(32, words.length - first);
  let gathered = 0;
  for (let i = 0; i < count; i++) {
    const bit = ((bits[from + (words[first + i] as number)] as number) >>> (shifts[first + i] as number)) & 1;
    gathered |= bit << i;
  }
  return gathered;
}

/** Where in a state's row the word stands that says whether it cast a vote on a roll call. */
function wordInRow(row: number): number {
  return (row >>> 7) * BLOCK_WORDS + ((row >>> 5) & 3);
}

function emptyFor(states: number, atLeast: number) {
  const blocks = Math.ceil(atLeast / 3) * 3;
  return { states, blocks, bits: new Int32Array(states * blocks * BLOCK_WORDS) };
}
