import { CHOICES } from "../formats/words/Choice";
import { ChoicePlanes } from "./ChoicePlanes";

/**
 * Planes as bytes: first who has a choice, then the low and then the high bit of the choice's place in CHOICES.
 * In each of the three parts a row for each roll call, in each row a bit for each state from the lowest bit of the first byte on; the rest of the last byte is 0.
 */
export function bytesOfPlanes(planes: ChoicePlanes, rollCalls: number, states: number): Uint8Array {
  const rowLength = Math.ceil(states / 8);
  const part = rowLength * rollCalls;
  const bytes = new Uint8Array(part * 3);
  for (let row = 0; row < rollCalls; row++) {
    for (let i = 0; i < rowLength; i++) {
      const [inFavour, against, abstaining, nonVoting] = choiceBytes(planes, row, i);
      const at = row * rowLength + i;
      bytes[at] = inFavour | against | abstaining | nonVoting;
      bytes[part + at] = against | nonVoting;
      bytes[2 * part + at] = abstaining | nonVoting;
    }
  }
  return bytes;
}

function choiceBytes(planes: ChoicePlanes, row: number, byte: number): [number, number, number, number] {
  const shift = (byte & 3) * 8;
  const of = (choice: number) => planes.word(row, choice, byte >>> 2) >>> shift;
  return [of(0), of(1), of(2), of(3)];
}

/** The planes that `bytesOfPlanes` wrote. `undefined` where the bytes are not as many as the roll calls and states ask for. */
export function planesOfBytes(bytes: Uint8Array, rollCalls: number, states: number): ChoicePlanes | undefined {
  const rowLength = Math.ceil(states / 8);
  const part = rowLength * rollCalls;
  if (bytes.length !== part * 3) return undefined;
  const wordsPerPlane = Math.ceil(states / 32);
  const words = new Uint32Array(rollCalls * CHOICES.length * wordsPerPlane);
  const read = (start: number, row: number, word: number) => wordAt(bytes, start + row * rowLength, rowLength, word);
  for (let row = 0; row < rollCalls; row++) {
    for (let word = 0; word < wordsPerPlane; word++) {
      const present = read(0, row, word);
      const low = read(part, row, word);
      const high = read(2 * part, row, word);
      const at = row * CHOICES.length * wordsPerPlane + word;
      words[at] = present & ~low & ~high;
      words[at + wordsPerPlane] = low & ~high;
      words[at + 2 * wordsPerPlane] = high & ~low;
      words[at + 3 * wordsPerPlane] = low & high;
    }
  }
  return new ChoicePlanes(words, wordsPerPlane);
}

/** Four bytes of a row as one word, the first lowest, on every machine; what lies past the row is 0. */
function wordAt(bytes: Uint8Array, rowStart: number, rowLength: number, word: number): number {
  const end = Math.min(rowLength, word * 4 + 4);
  let value = 0;
  for (let i = end - 1; i >= word * 4; i--) value = (value << 8) | (bytes[rowStart + i] ?? 0);
  return value;
}
