import { open } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { byteRange, type ByteRange } from "./byteRange";
import { securityHeaders } from "./securityHeaders";

/** A file of the disk as an answer that never changes. */
export interface ServedFile {
  readonly file: string;
  /** Under which the reader saves it. */
  readonly name: string;
  readonly type: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Sends a file from the disk as it is read, whole or the part that is asked for, so that a download that broke off can go on. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, served: ServedFile): Promise<void> {
  const handle = await open(served.file);
  try {
    const { size } = await handle.stat();
    const headers = headersOf(served);
    if (matches(request.headers["if-none-match"], String(headers["etag"]))) return void response.writeHead(304, headers).end();
    const asked = isWholeWanted(request, String(headers["etag"])) ? undefined : byteRange(request.headers.range, size);
    if (asked === "unsatisfiable")
      return void response.writeHead(416, { ...headers, "content-range": `bytes */${size}`, "content-length": 0 }).end();
    const { start, end } = writeHead(response, headers, size, asked);
    if (request.method === "HEAD") return void response.end();
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), response).catch(whereReaderLeft);
  } finally {
    await handle.close();
  }
}

function writeHead(
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
  size: number,
  asked: ByteRange | undefined,
): ByteRange {
  const range = asked ?? { start: 0, end: size - 1 };
  const part = asked && { "content-range": `bytes ${range.start}-${range.end}/${size}` };
  response.writeHead(asked ? 206 : 200, { ...headers, ...part, "content-length": range.end - range.start + 1 });
  return range;
}

function headersOf({ name, type, sha256 }: ServedFile): OutgoingHttpHeaders {
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "public, max-age=31536000, immutable",
    "access-control-allow-origin": "*",
    "accept-ranges": "bytes",
    etag: `"${sha256}"`,
    "repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
    ...securityHeaders("", Buffer.alloc(0), false),
  };
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, ""))) ?? false;
}

/** A part of another file would be worth nothing to whoever has the beginning of one. */
function isWholeWanted({ headers }: IncomingMessage, etag: string): boolean {
  return headers["if-range"] !== undefined && headers["if-range"] !== etag;
}

function whereReaderLeft(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE")) throw error;
}
