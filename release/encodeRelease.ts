import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { buildRelease } from "./buildRelease";
import { canonicalAnnotations } from "./canonicalAnnotations";
import { canonicalRecord } from "./canonicalRecord";
import { sealContainer } from "./container";
import type { ReleaseInfo } from "./Release";
import type { ReleaseContent } from "./ReleaseContent";

/** Nothing of what identifies a release is in its bytes. */
const UNNUMBERED: ReleaseInfo = { number: 0, publishedAt: "", note: "", hash: "" };

/**
 * A content as the bytes to store, and the hash that identifies it: SHA-256 of the canonical record, 64 hexadecimal digits.
 * The hash depends on the content alone; the stored bytes also on the compressor: gzip, because browsers unpack it and it unpacks faster than Brotli. Server only: Node's zlib and crypto.
 * @throws InconsistentContent as `buildRelease` does
 */
export function encodeRelease(content: ReleaseContent): { bytes: Uint8Array; hash: string } {
  const release = buildRelease(content, UNNUMBERED);
  const record = canonicalRecord(release);
  const packed = gzipSync(Buffer.concat([record, canonicalAnnotations(release)]), { level: 9 });
  const bytes = sealContainer({ recordLength: record.length, packed }, (part) => createHash("sha256").update(part).digest());
  return { bytes, hash: createHash("sha256").update(record).digest("hex") };
}
