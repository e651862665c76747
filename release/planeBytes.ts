import { CHOICES } from "../formats/words/Choice";
import { ChoicePlanes } from "./ChoicePlanes";

const WORD = 4;

/**
 * Planes as bytes: first who has a choice, then the low and then the high bit of the choice's place in CHOICES.
 * In each of the three parts a row for each roll call, in each row a 32-bit word (lowest byte first, on every machine) for every 32 states begun.
 */
export function bytesOfPlanes(planes: ChoicePlanes, rollCalls: number): Uint8Array {
  const words = planes.wordsPerPlane;
  const part = rollCalls * words * WORD;
  const bytes = new Uint8Array(part * 3);
  const view = new DataView(bytes.buffer);
  for (let row = 0; row < rollCalls; row++) {
    for (let word = 0; word < words; word++) {
      const inFavour = planes.word(row, 0, word);
      const against = planes.word(row, 1, word);
      const abstaining = planes.word(row, 2, word);
      const nonVoting = planes.word(row, 3, word);
      const at = (row * words + word) * WORD;
      view.setUint32(at, inFavour | against | abstaining | nonVoting, true);
      view.setUint32(part + at, against | nonVoting, true);
      view.setUint32(2 * part + at, abstaining | nonVoting, true);
    }
  }
  return bytes;
}

/** The planes that `bytesOfPlanes` wrote. `undefined` where the bytes are not as many as the roll calls and states ask for. */
export function planesOfBytes(bytes: Uint8Array, rollCalls: number, states: number): ChoicePlanes | undefined {
  const words = Math.ceil(states / 32);
  const part = rollCalls * words * WORD;
  if (bytes.length !== part * 3) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const planes = new Uint32Array(rollCalls * CHOICES.length * words);
  for (let row = 0; row < rollCalls; row++) {
    for (let word = 0; word < words; word++) {
      const from = (row * words + word) * WORD;
      const present = view.getUint32(from, true);
      const low = view.getUint32(part + from, true);
      const high = view.getUint32(2 * part + from, true);
      const to = row * CHOICES.length * words + word;
      planes[to] = present & ~low & ~high;
      planes[to + words] = low & ~high;
      planes[to + 2 * words] = high & ~low;
      planes[to + 3 * words] = low & high;
    }
  }
  return new ChoicePlanes(planes, words);
}
