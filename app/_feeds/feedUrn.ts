import { createHash } from "node:crypto";

/** Our own namespace of names, made once at random. */
const NAMESPACE = Buffer.from("6f1d1d0e3c5b4a7f9a2e8b4c7d905e13", "hex");

/** The same URN for the same name for ever, whatever host serves it: a UUID of version 5 (RFC 9562). */
export function feedUrn(name: string): string {
  const hash = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
