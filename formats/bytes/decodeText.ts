import { isUtf8 } from "node:buffer";
import type { ByteItem, TextItem } from "./ByteItem";
import { LineCount } from "./LineCount";
import { wholeCharacters } from "./wholeCharacters";

export interface DecodeOptions {
  /** The most bytes a line may have; without it a line may be of any length (XML). */
  readonly maxLine?: number;
  /** `false` for a reader that counts lines itself: a problem then has line 0, and the text before it has been given. */
  readonly countsLines?: boolean;
}

/** Small pieces are gathered to this size, so that readers are not called for every few bytes. */
const PIECE = 1 << 16;

/**
 * UTF-8 as text, in pieces of whole characters. Strict: a byte order mark is taken off, and UTF-16 (told by its mark), broken UTF-8, NUL
 * bytes and lines longer than allowed are refused with their line. Decoding UTF-16 would be easy, but none of the formats is published in it.
 */
export async function* decodeText(
  items: AsyncIterable<ByteItem>,
  { maxLine = Infinity, countsLines = true }: DecodeOptions = {},
): AsyncGenerator<TextItem> {
  const decoder = new PieceDecoder(maxLine, countsLines);
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const item of items) {
    if (item.kind === "bytes") {
      gathered.push(item.bytes);
      size += item.bytes.length;
      if (size < PIECE) continue;
    }
    const pieces = decoder.decode(concat(gathered, size), false);
    yield* pieces;
    if (pieces.at(-1)?.kind === "fatal") return;
    if (item.kind === "fatal") return yield { kind: "fatal", problem: { ...item.problem, line: decoder.line } };
    gathered = [];
    size = 0;
  }
  yield* decoder.decode(concat(gathered, size), true);
}

/** Decodes piece by piece: the bytes of a character that is not whole yet are kept for the next piece. */
class PieceDecoder {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #lines = new LineCount();
  #rest: Uint8Array = new Uint8Array(0);
  #begun = false;

  constructor(
    readonly maxLine: number,
    readonly countsLines: boolean,
  ) {}

  get line(): number {
    return this.countsLines ? this.#lines.line : 0;
  }

  /** The text of the piece, and after it the problem where there is one. */
  decode(piece: Uint8Array, isLast: boolean): TextItem[] {
    let bytes = this.#rest.length === 0 ? piece : concat([this.#rest, piece], this.#rest.length + piece.length);
    if (!this.#begun && bytes.length < 3 && !isLast) return this.#keep(bytes);
    if (!this.#begun) {
      if (isUtf16(bytes)) return [this.#fatal("The file is in UTF-16; save it as UTF-8.")];
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      this.#begun = true;
    }
    const whole = isLast ? bytes.length : wholeCharacters(bytes);
    this.#rest = bytes.slice(whole);
    return this.#decodeWhole(bytes.subarray(0, whole));
  }

  #keep(bytes: Uint8Array): TextItem[] {
    this.#rest = bytes.slice();
    return [];
  }

  #decodeWhole(bytes: Uint8Array): TextItem[] {
    const nul = bytes.indexOf(0);
    const before = nul < 0 ? bytes : bytes.subarray(0, nul);
    if (!isUtf8(before))
      return this.#upTo(before.subarray(0, this.#soundLength(before)), "The line holds bytes that are not UTF-8.");
    return nul < 0 ? this.#passed(bytes) : this.#upTo(before, "The line holds a NUL byte: this is not a text.");
  }

  #passed(bytes: Uint8Array): TextItem[] {
    if (this.countsLines && !this.#lines.pass(bytes, this.maxLine)) return [this.#tooLong()];
    return bytes.length === 0 ? [] : [this.#item(bytes)];
  }

  /** Decoded when asked for: who reads the bytes needs no text. */
  #item(bytes: Uint8Array): TextItem {
    const decoder = this.#decoder;
    return {
      kind: "text",
      bytes,
      get text() {
        return decoder.decode(bytes);
      },
    };
  }

  /** What is sound, then the problem on the line where it ends. */
  #upTo(sound: Uint8Array, message: string): TextItem[] {
    const items = this.#passed(sound);
    return items.at(-1)?.kind === "fatal" ? items : [...items, this.#fatal(message)];
  }

  /** The longest beginning that can be decoded, found by halving. */
  #soundLength(bytes: Uint8Array): number {
    let sound = 0;
    for (let step = 1 << 30; step > 0; step >>= 1) {
      const end = sound + step;
      if (end <= bytes.length && isUtf8(bytes.subarray(0, wholeCharacters(bytes.subarray(0, end))))) sound = end;
    }
    return wholeCharacters(bytes.subarray(0, sound));
  }

  #tooLong(): TextItem {
    return this.#fatal(`The line is longer than ${this.maxLine.toLocaleString("en-GB")} bytes.`);
  }

  #fatal(message: string): TextItem {
    return { kind: "fatal", problem: { line: this.line, column: null, message, text: "" } };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
