import type { ByteItem } from "../bytes/ByteItem";
import { XmlRefused } from "./XmlRefused";

/** Bytes decoded and parsed at a time, so that one long piece takes no more memory than many short ones. */
const PIECE = 2 ** 16;

/**
 * The text of a file's bytes, in pieces of whole characters; lines are counted by the parser.
 *
 * @param line tells the line that the parser has come to
 * @throws XmlRefused where the bytes cannot be unpacked or are not UTF-8
 */
export async function* decodeXmlBytes(items: AsyncIterable<ByteItem>, line: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = false;
  for await (const item of items) {
    if (item.kind === "fatal") throw new XmlRefused(line(), item.problem.message);
    if (!begun && isUtf16(item.bytes)) throw new XmlRefused(1, "The file is in UTF-16; save it as UTF-8.");
    begun = true;
    for (let from = 0; from < item.bytes.length; from += PIECE)
      yield decode(decoder, line, item.bytes.subarray(from, from + PIECE));
  }
  yield decode(decoder, line, undefined);
}

function decode(decoder: TextDecoder, line: () => number, piece: Uint8Array | undefined): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new XmlRefused(line() + lineBreaksBeforeFault(piece), "The line holds bytes that are not UTF-8.");
  }
}

function lineBreaksBeforeFault(piece: Uint8Array | undefined): number {
  const [sound = ""] = new TextDecoder().decode(piece).split("\uFFFD", 1);
  return sound.split("\n").length - 1;
}

function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0x3c && second === 0) || (first === 0 && second === 0x3c);
}
