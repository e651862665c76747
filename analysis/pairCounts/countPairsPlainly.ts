import { BLOCK_WORDS, type PackedChoices } from "./PackedChoices";

/** The counts of two blocks stand in one byte each without running over: 8 words × 16 < 256. */
const STRETCH = 2 * BLOCK_WORDS;

/** What `countPairs` gives, in plain JavaScript: where there is no WebAssembly, and as the measure of the other. */
export function countPairsPlainly(packed: PackedChoices): Uint32Array {
  const counts = new Uint32Array(2 * packed.states * packed.states);
  for (let a = 0; a < packed.states; a++) {
    for (let b = a; b < packed.states; b++) compare(packed, a, b, counts);
  }
  return counts;
}

function compare({ states, blocks, bits }: PackedChoices, a: number, b: number, counts: Uint32Array): void {
  const length = blocks * BLOCK_WORDS;
  const apart = (b - a) * length;
  const end = (a + 1) * length;
  let both = 0;
  let distance = 0;
  for (let from = a * length; from < end; from += STRETCH) {
    let bothBytes = 0;
    let distanceBytes = 0;
    for (let block = from; block < from + STRETCH; block += BLOCK_WORDS) {
      for (let i = block; i < block + 4; i++) {
        const shared = (bits[i] as number) & (bits[i + apart] as number);
        const upper = ((bits[i + 4] as number) ^ (bits[i + 4 + apart] as number)) & shared;
        const lower = ((bits[i + 8] as number) ^ (bits[i + 8 + apart] as number)) & shared;
        bothBytes += bytesOf(foursOf(shared));
        distanceBytes += bytesOf(foursOf(upper) + foursOf(lower));
      }
    }
    both += sumOfBytes(bothBytes);
    distance += sumOfBytes(distanceBytes);
  }
  counts[2 * (a * states + b)] = both;
  counts[2 * (a * states + b) + 1] = distance;
}

/** Population counts in steps (Warren, Hacker's Delight, 5-1): of every four bits, of every eight, of all. */
function foursOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

function bytesOf(fours: number): number {
  return (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f);
}

function sumOfBytes(bytes: number): number {
  return (bytes & 0xff) + ((bytes >>> 8) & 0xff) + ((bytes >>> 16) & 0xff) + ((bytes >>> 24) & 0xff);
}
