import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ByteItem } from "./ByteItem";
import { peekBytes } from "./peekBytes";

export interface InflateOptions {
  /** The most bytes that may come out, against gzip bombs; without it a file may be of any size. */
  readonly maxBytes?: number;
}

const CHUNK = 1 << 16;

/**
 * A file's bytes, inflated where they begin as gzip does (1f 8b), else as they are. Several gzip members in a row are read as one file.
 *
 * Problems have no line: what is damaged is the packing. An error of the stream itself (a disk that fails) is thrown as it comes.
 */
export async function* inflateBytes(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = Infinity }: InflateOptions = {},
): AsyncGenerator<ByteItem> {
  const { head, all } = await peekBytes(chunks, 2);
  const items = head[0] === 0x1f && head[1] === 0x8b ? gunzipped(all) : asTheyAre(all);
  let total = 0;
  for await (const item of items) {
    if (item.kind === "bytes") total += item.bytes.length;
    if (total > maxBytes) return yield fatal(`The file is more than ${maxBytes.toLocaleString("en-GB")} bytes, unpacked.`);
    yield item;
  }
}

async function* asTheyAre(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteItem> {
  for await (const bytes of chunks) yield { kind: "bytes", bytes };
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteItem> {
  const source = Readable.from(chunks, { objectMode: false });
  const gunzip = createGunzip({ chunkSize: CHUNK });
  source.on("error", (error) => gunzip.destroy(error)).pipe(gunzip);
  try {
    for await (const bytes of gunzip) yield { kind: "bytes", bytes: bytes as Uint8Array };
  } catch (error) {
    const message = sentenceOf(error);
    if (message === undefined) throw error;
    yield fatal(message);
  } finally {
    source.destroy();
  }
}

/** `undefined` for what is no fault of the data. */
function sentenceOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return "The gzip data is cut off before its end.";
  return typeof code === "string" && code.startsWith("Z_") ? "The gzip data is damaged." : undefined;
}

function fatal(message: string): ByteItem {
  return { kind: "fatal", problem: { line: 1, column: null, message, text: "" } };
}
