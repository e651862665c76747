import type { Release } from "../../release/Release";
import { rememberPerRelease } from "../rememberPerRelease";
import { rowMask } from "../stateMajorPlanes";
import { emptyFor, gatherChoices } from "./gatherChoices";
import { BLOCK_WORDS, type PackedChoices } from "./PackedChoices";

const ROLL_CALLS_OF_BLOCK = 128;

/** Every choice of a release, made once. */
const everyChoice = rememberPerRelease<undefined, PackedChoices>((release) =>
  gatherChoices(release, [...release.states.keys()], [...release.rollCalls.keys()]),
);

/**
 * The choices of states on roll calls.
 * @param places of the states in the release
 * @param rows of the roll calls; order and repetition do not matter
 */
export function packChoices(release: Release, places: readonly number[], rows: readonly number[]): PackedChoices {
  const every = everyChoice(release, undefined);
  const mask = rowMask(every.blocks * 4, rows);
  const kept = Array.from({ length: every.blocks }, (_, block) => block).filter((block) => isAsked(mask, block));
  // Gathering roll calls costs more than masking those not asked about, so it pays only where few of the blocks' roll calls are asked about.
  const isSparse = rows.length * 2 < kept.length * ROLL_CALLS_OF_BLOCK;
  return isSparse ? gatherChoices(release, places, [...new Set(rows)]) : maskedBlocks(every, places, kept, mask);
}

function isAsked(mask: Int32Array, block: number): boolean {
  return [0, 1, 2, 3].some((word) => mask[block * 4 + word] !== 0);
}

/** What is not asked about counts as not cast; the rest of a block is as it was, and so is copied whole. */
function maskedBlocks(every: PackedChoices, places: readonly number[], kept: readonly number[], mask: Int32Array) {
  const packed = emptyFor(places.length, kept.length);
  const runs = runsOf(kept);
  const partly = kept.flatMap((block, position) => [0, 1, 2, 3].flatMap((word) => maskedWord(mask, block, position, word)));
  for (let state = 0; state < places.length; state++) {
    const from = (places[state] as number) * every.blocks * BLOCK_WORDS;
    const to = state * packed.blocks * BLOCK_WORDS;
    for (const { first, position, length } of runs) {
      const start = from + first * BLOCK_WORDS;
      packed.bits.set(every.bits.subarray(start, start + length * BLOCK_WORDS), to + position * BLOCK_WORDS);
    }
    for (const { at, asked } of partly) packed.bits[to + at] = (packed.bits[to + at] as number) & asked;
  }
  return packed;
}

/** Where in a state's row the bits of 32 roll calls stand of which not all are asked about. */
function maskedWord(mask: Int32Array, block: number, position: number, word: number) {
  const asked = mask[block * 4 + word] as number;
  return asked === -1 ? [] : [{ at: position * BLOCK_WORDS + word, asked }];
}

/** Blocks that follow one another: the first of them, where it stands among the kept ones, and how many they are. */
function runsOf(kept: readonly number[]) {
  const starts = kept.flatMap((block, position) => (kept[position - 1] === block - 1 ? [] : [position]));
  return starts.map((position, run) => {
    const end = starts[run + 1] ?? kept.length;
    return { first: kept[position] as number, position, length: end - position };
  });
}
