import { CHOICES } from "../../formats/words/Choice";
import { ChoicePlanes } from "../ChoicePlanes";

/** Five values a place: no choice, or a choice by its place in CHOICES and one; three places to a byte, each state beginning with a byte of its own, so that states that vote alike look alike. */
const VALUES = CHOICES.length + 1;
const PER_BYTE = 3;
const WEIGHTS = [1, VALUES, VALUES * VALUES] as const;

/**
 * Choices as bytes, all of one state's together. A state votes today as it did yesterday, so that this order packs to a fifth less than that of the planes.
 * @param rows the roll calls that have choices, and
 * @param states the states, both in the order in which they are to stand
 */
export function stateMajorChoices(choices: ChoicePlanes, rows: readonly number[], states: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(sizeFor(rows.length, states.length));
  let place = 0;
  for (const state of states) {
    place = Math.ceil(place / PER_BYTE) * PER_BYTE;
    for (const row of rows) {
      const choice = choices.choiceOf(row, state);
      const value = choice === undefined ? 0 : CHOICES.indexOf(choice) + 1;
      const byte = Math.floor(place / PER_BYTE);
      bytes[byte] = (bytes[byte] ?? 0) + value * (WEIGHTS[place % PER_BYTE] ?? 0);
      place++;
    }
  }
  return bytes;
}

/** Planes, and for each roll call of the release what its choices add up to, in the order of CHOICES. */
export interface CountedPlanes {
  readonly choices: ChoicePlanes;
  readonly counts: Uint16Array;
}

/**
 * The planes again, for so many roll calls in all.
 * @throws RangeError where the bytes are not as many as rows and states ask for
 */
export function planesOfStateMajor(
  bytes: Uint8Array,
  rows: readonly number[],
  states: readonly number[],
  rollCalls: number,
): CountedPlanes {
  if (bytes.length !== sizeFor(rows.length, states.length))
    throw new RangeError(
      `The choices take ${bytes.length} bytes, not as many as ${rows.length} roll calls and ${states.length} states.`,
    );
  const words = Math.ceil(states.length / 32);
  const planes = new Uint32Array(rollCalls * CHOICES.length * words);
  const counts = new Uint16Array(rollCalls * CHOICES.length);
  let at = 0;
  let left = 0;
  let packed = 0;
  for (const state of states) {
    const bit = 1 << (state & 31);
    left = 0;
    for (const row of rows) {
      if (left === 0) {
        packed = bytes[at++] ?? 0;
        left = PER_BYTE;
      }
      const value = packed % VALUES;
      packed = (packed - value) / VALUES;
      left--;
      if (value === 0) continue;
      const plane = row * CHOICES.length + value - 1;
      const word = plane * words + (state >>> 5);
      planes[word] = (planes[word] ?? 0) | bit;
      counts[plane] = (counts[plane] ?? 0) + 1;
    }
  }
  return { choices: new ChoicePlanes(planes, words), counts };
}

function sizeFor(rows: number, states: number): number {
  return Math.ceil(rows / PER_BYTE) * states;
}
