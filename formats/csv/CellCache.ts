/** Slots, a power of two: files repeat few cells (codes, names, titles of the roll call at hand) very often. */
const SLOTS = 1 << 14;
/** Longer cells are decoded anew each time. */
const LONGEST = 4096;
/** Cells up to this length are told apart by a number that their bytes make (no byte is 0). */
const SHORT = 4;
const MULTIPLIER = 0x1e3779b1;

/**
 * Cells as text, each text made once while it is met again: a cell that is in the cache costs a comparison of bytes, no decoding and no
 * memory, and being the same string makes it quick to look up. Strings are in memory of their own, not views into the file's text.
 */
export class CellCache {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #shortKeys = new Int32Array(SLOTS);
  readonly #shortTexts: string[] = new Array<string>(SLOTS).fill("");
  readonly #texts: (string | undefined)[] = new Array<string | undefined>(SLOTS);
  readonly #bytes: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(SLOTS);

  /** The cell's text. @throws {TypeError} where the bytes are not UTF-8, which the reader of the file has made sure of */
  text(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    if (length === 0) return "";
    if (length <= SHORT) return this.#shortText(bytes, from, length);
    const slot = slotOf(bytes, from, to);
    const known = this.#bytes[slot];
    if (known !== undefined && known.length === length && isSame(known, bytes, from)) return this.#texts[slot] ?? "";
    const cell = bytes.slice(from, to);
    const text = this.#decoder.decode(cell);
    if (length <= LONGEST) this.#keep(slot, text, cell);
    return text;
  }

  #shortText(bytes: Uint8Array, from: number, length: number): string {
    let key = 0;
    for (let i = 0; i < length; i++) key = (key << 8) | (bytes[from + i] ?? 0);
    const slot = mixed(Math.imul(key, MULTIPLIER));
    if (this.#shortKeys[slot] !== key) {
      this.#shortKeys[slot] = key;
      this.#shortTexts[slot] = this.#decoder.decode(bytes.subarray(from, from + length));
    }
    return this.#shortTexts[slot] ?? "";
  }

  #keep(slot: number, text: string, cell: Uint8Array): void {
    this.#texts[slot] = text;
    this.#bytes[slot] = cell;
  }
}

/** By some bytes from both ends and the middle, which tell cells apart well enough. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  const ends = ((bytes[from] ?? 0) << 24) | ((bytes[from + 1] ?? 0) << 16) | ((bytes[to - 2] ?? 0) << 8) | (bytes[to - 1] ?? 0);
  const middle = ((bytes[(from + to) >> 1] ?? 0) << 16) | ((bytes[from + 2] ?? 0) << 8) | ((to - from) & 0xff);
  return mixed(Math.imul(ends, MULTIPLIER) ^ Math.imul(middle, MULTIPLIER >> 7));
}

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let i = known.length - 1; i >= 0; i--) if (known[i] !== bytes[from + i]) return false;
  return true;
}
