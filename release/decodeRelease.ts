import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { openContainer } from "./container";
import { DamagedRelease } from "./DamagedRelease";
import { readCanonical } from "./readCanonical";
import type { Release, ReleaseInfo } from "./Release";

/** What a release may unpack to: a hundred times the whole record of the UN so far. */
const MOST_BYTES = 2 ** 29;

/** Unpacked in pieces so large that there is one for the whole record, and nothing to put together. */
const CHUNK = 2 ** 23;

/**
 * The release of its stored bytes, verified against its hash. Server only: Node's zlib and crypto.
 * @throws DamagedRelease where the bytes are not those that were published under `info.hash`
 */
export function decodeRelease(bytes: Uint8Array, info: ReleaseInfo): Release {
  const container = openContainer(bytes, (part) => createHash("sha256").update(part).digest());
  if ("damage" in container) throw new DamagedRelease(info.number, container.damage);
  const parts = unpack(container.packed, info.number);
  const record = parts.subarray(0, container.recordLength);
  const hash = createHash("sha256").update(record).digest("hex");
  if (hash !== info.hash) throw new DamagedRelease(info.number, `its record has the hash ${hash}, published was ${info.hash}`);
  return readCanonical(record, parts.subarray(container.recordLength), info);
}

function unpack(packed: Uint8Array, release: number): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_BYTES, chunkSize: CHUNK });
  } catch (cause) {
    throw new DamagedRelease(release, `its bytes cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}
