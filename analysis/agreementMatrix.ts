import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { ratio } from "./ratio";
import { stateMajorPlanes } from "./stateMajorPlanes";
import { statePlaceOf } from "./statePlaceOf";

/** The agreement of each of some states with each, row by row: that of states i and j stands at `i × states.length + j`, and at `j × states.length + i`. */
export interface AgreementMatrix {
  readonly states: readonly Iso3[];
  /** Roll calls on which both were in favour, against or abstaining; on the diagonal those of the state itself. */
  readonly shared: readonly number[];
  /** As in `agreementBetween`; `undefined` where nothing is shared. */
  readonly agreement: readonly (number | undefined)[];
}

/**
 * The agreement of all pairs of states over roll calls.
 * @param states in the order in which the matrix shall have them
 * @param rows as `selectRollCalls` gives them; their order does not matter
 * @throws UnknownInRelease for a state that the release does not have
 */
export function agreementMatrix(release: Release, states: readonly Iso3[], rows: readonly number[]): AgreementMatrix {
  const places = states.map((iso3) => statePlaceOf(release, iso3));
  const packed = pack(release, places, [...new Set(rows)]);
  const size = states.length;
  const shared = new Array<number>(size * size).fill(0);
  const agreement = new Array<number | undefined>(size * size).fill(undefined);
  for (let a = 0; a < size; a++) {
    for (let b = a; b < size; b++) {
      const { both, distance } = compare(packed, a, b);
      shared[a * size + b] = shared[b * size + a] = both;
      agreement[a * size + b] = agreement[b * size + a] = ratio(both - distance / 2, both);
    }
  }
  return { states, shared, agreement };
}

/**
 * The states' choices as a thermometer: against 00, abstaining 01, in favour 11. Two choices are then as many half points apart as they differ in bits.
 * Only the roll calls that are meant are kept, closed up; of each 32 of them one state has three words: cast, upper bit, lower bit.
 */
interface Packed {
  readonly length: number;
  readonly bits: Readonly<Int32Array>;
}

function pack(release: Release, places: readonly number[], rows: readonly number[]): Packed {
  const { words, inFavour, against, abstaining } = stateMajorPlanes(release);
  const length = 3 * Math.ceil(rows.length / 32);
  const bits = new Int32Array(places.length * length);
  places.forEach((place, state) => {
    for (let row = 0; row < rows.length; row++) {
      const at = place * words + ((rows[row] ?? 0) >>> 5);
      const shift = (rows[row] ?? 0) & 31;
      const yes = ((inFavour[at] ?? 0) >>> shift) & 1;
      const notAgainst = yes | (((abstaining[at] ?? 0) >>> shift) & 1);
      const cast = notAgainst | (((against[at] ?? 0) >>> shift) & 1);
      const to = state * length + 3 * (row >>> 5);
      bits[to] = (bits[to] ?? 0) | (cast << (row & 31));
      bits[to + 1] = (bits[to + 1] ?? 0) | (yes << (row & 31));
      bits[to + 2] = (bits[to + 2] ?? 0) | (notAgainst << (row & 31));
    }
  });
  return { length, bits };
}

/** The counts of so many groups of 32 stand in one byte each without running over: 15 × 16 < 256. */
const STRETCH = 3 * 15;

/** The roll calls that two states share, and by how many half points their choices are apart in all. */
function compare({ length, bits }: Packed, a: number, b: number): { both: number; distance: number } {
  const apart = (b - a) * length;
  const end = (a + 1) * length;
  let both = 0;
  let distance = 0;
  for (let from = a * length; from < end; from += STRETCH) {
    const to = Math.min(end, from + STRETCH);
    let bothBytes = 0;
    let distanceBytes = 0;
    for (let i = from; i < to; i += 3) {
      const shared = (bits[i] as number) & (bits[i + apart] as number);
      const upper = ((bits[i + 1] as number) ^ (bits[i + 1 + apart] as number)) & shared;
      const lower = ((bits[i + 2] as number) ^ (bits[i + 2 + apart] as number)) & shared;
      bothBytes += bytesOf(foursOf(shared));
      distanceBytes += bytesOf(foursOf(upper) + foursOf(lower));
    }
    both += sumOfBytes(bothBytes);
    distance += sumOfBytes(distanceBytes);
  }
  return { both, distance };
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
