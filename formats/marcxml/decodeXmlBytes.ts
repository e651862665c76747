import type { ByteItem } from "../bytes/ByteItem";
import { XmlRefused } from "./XmlRefused";

/** Bytes decoded and characters handed over at a time: long pieces are cut, short ones gathered, so that how a file arrives changes neither memory nor time. */
const PIECE = 2 ** 16;

const NOT_UTF8 = "The line holds bytes that are not UTF-8.";

/**
 * The text of a file's bytes, in pieces of whole characters; lines are counted by the reader.
 *
 * @param lastLine tells the line on which what was handed over so far ends
 * @throws XmlRefused where the bytes cannot be unpacked or are not UTF-8
 */
export async function* decodeXmlBytes(items: AsyncIterable<ByteItem>, lastLine: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isBegun = false;
  let gathered = "";
  for await (const item of items) {
    if (item.kind === "fatal") return yield* refuse(gathered, item.problem.message);
    if (!isBegun && isUtf16(item.bytes)) throw new XmlRefused(1, "The file is in UTF-16; save it as UTF-8.");
    isBegun = true;
    for (let from = 0; from < item.bytes.length; from += PIECE) {
      const piece = item.bytes.subarray(from, from + PIECE);
      const text = decode(decoder, piece);
      if (text === undefined) return yield* refuse(gathered + soundText(piece), NOT_UTF8);
      gathered += text;
      if (gathered.length < PIECE / 2) continue;
      yield gathered;
      gathered = "";
    }
  }
  const last = decode(decoder, undefined);
  if (last === undefined) return yield* refuse(gathered, NOT_UTF8);
  yield gathered + last;

  /** Hands over what was sound, so that the line of the fault is known. */
  function* refuse(sound: string, sentence: string): Generator<string, never> {
    yield sound;
    throw new XmlRefused(lastLine(), sentence);
  }
}

/** `undefined`: not UTF-8. */
function decode(decoder: TextDecoder, piece: Uint8Array | undefined): string | undefined {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
}

function soundText(piece: Uint8Array): string {
  return new TextDecoder().decode(piece).split("\uFFFD", 1)[0] ?? "";
}

function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0x3c && second === 0) || (first === 0 && second === 0x3c);
}
