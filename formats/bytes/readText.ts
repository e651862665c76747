import type { TextItem } from "./ByteItem";
import { decodeText, type DecodeOptions } from "./decodeText";
import { inflateBytes, type InflateOptions } from "./inflateBytes";

/** A file's text, in pieces: inflated where it is gzip, UTF-8 alone, bounded as the options say. Ends at the first problem. */
export function readText(
  chunks: AsyncIterable<Uint8Array>,
  options: InflateOptions & DecodeOptions = {},
): AsyncIterable<TextItem> {
  return decodeText(inflateBytes(chunks, options), options);
}
