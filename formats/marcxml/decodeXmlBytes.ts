import { XmlRefused } from "./XmlRefused";

/** Bytes that are decoded and parsed at a time, so that one long piece takes no more memory than many short ones. */
const PIECE = 2 ** 16;

/**
 * The text of a file's bytes, in pieces.
 * @throws XmlRefused where they are not UTF-8; its line is 0, for the parser knows how far it came
 */
export async function* decodeXmlBytes(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = false;
  for await (const chunk of chunks) {
    if (!begun && chunk.length > 1) refuseUtf16(chunk);
    begun ||= chunk.length > 0;
    for (let from = 0; from < chunk.length; from += PIECE) yield decode(decoder, chunk.subarray(from, from + PIECE));
  }
  yield decode(decoder, undefined);
}

function decode(decoder: TextDecoder, piece: Uint8Array | undefined): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new XmlRefused(0, "The file is not UTF-8 from here on.");
  }
}

function refuseUtf16([first, second]: Uint8Array): void {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const unmarked = (first === 0x3c && second === 0) || (first === 0 && second === 0x3c);
  if (marked || unmarked) throw new XmlRefused(1, "The file is UTF-16; only UTF-8 is read.");
}
