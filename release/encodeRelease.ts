import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { buildRelease } from "./buildRelease";
import { canonicalAnnotations } from "./canonicalAnnotations";
import { canonicalRecord } from "./canonicalRecord";
import { sealContainer } from "./container";
import type { ReleaseInfo } from "./Release";
import type { ReleaseContent } from "./ReleaseContent";

/** Nothing of what identifies a release is in its bytes. */
const UNNUMBERED: ReleaseInfo = { number: 0, publishedAt: "", note: "", hash: "" };

/** One step below Brotli's best: within a few per cent of its size in a tenth of its time. */
const QUALITY = 9;

/**
 * A content as the bytes to store, and the hash that identifies it: SHA-256 of the canonical record, 64 hexadecimal digits.
 * The hash depends on the content alone; the stored bytes also on the compressor. Server only: Node's zlib and crypto.
 * @throws InconsistentContent as `buildRelease` does
 */
export function encodeRelease(content: ReleaseContent): { bytes: Uint8Array; hash: string } {
  const release = buildRelease(content, UNNUMBERED);
  const record = canonicalRecord(release);
  const packed = compress(Buffer.concat([record, canonicalAnnotations(release)]));
  const bytes = sealContainer({ recordLength: record.length, packed }, (part) => createHash("sha256").update(part).digest());
  return { bytes, hash: createHash("sha256").update(record).digest("hex") };
}

function compress(bytes: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
