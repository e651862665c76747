/** Slots, a power of two: files repeat few cells (codes, names, titles of the roll call at hand) very often. */
const SLOTS = 1 << 14;
/** Longer cells are decoded anew each time. */
const LONGEST = 4096;
/** Bytes that a slot is chosen by: some from both ends and the middle tell cells apart well enough. */
const MULTIPLIER = 0x9e3779b1;

/**
 * Cells as text, each text made once while it is met again: a cell that is in the cache costs a comparison of bytes, no decoding and no
 * memory, and being the same string makes it quick to look up. Strings are in memory of their own, not views into the file's text.
 */
export class CellCache {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #texts: (string | undefined)[] = new Array<string | undefined>(SLOTS);
  readonly #bytes: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(SLOTS);

  /** The cell's text. @throws {TypeError} where the bytes are not UTF-8, which the reader of the file has made sure of */
  text(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    if (length === 0) return "";
    const slot = slotOf(bytes, from, to);
    const known = this.#bytes[slot];
    if (known !== undefined && known.length === length && isSame(known, bytes, from)) return this.#texts[slot] ?? "";
    const cell = bytes.slice(from, to);
    const text = this.#decoder.decode(cell);
    if (length <= LONGEST) this.#keep(slot, text, cell);
    return text;
  }

  #keep(slot: number, text: string, cell: Uint8Array): void {
    this.#texts[slot] = text;
    this.#bytes[slot] = cell;
  }
}

function slotOf(bytes: Uint8Array, from: number, to: number): number {
  const middle = (from + to) >> 1;
  let hash = to - from;
  hash = Math.imul(hash ^ (bytes[from] ?? 0), MULTIPLIER);
  hash = Math.imul(hash ^ (bytes[from + 1] ?? 0), MULTIPLIER) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (bytes[middle] ?? 0), MULTIPLIER) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (bytes[to - 2] ?? 0), MULTIPLIER) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (bytes[to - 1] ?? 0), MULTIPLIER);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let i = known.length - 1; i >= 0; i--) if (known[i] !== bytes[from + i]) return false;
  return true;
}
