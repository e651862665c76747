import { canonicalJson } from "./canonicalJson";

const LENGTH = 4;

/** One canonical part of a release: the length of its JSON (32 bits, lowest byte first), the JSON in UTF-8, then what stands beside it as bytes. */
export function joinPart(json: unknown, rest: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(canonicalJson(json));
  const bytes = new Uint8Array(LENGTH + text.length + rest.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, LENGTH);
  bytes.set(rest, LENGTH + text.length);
  return bytes;
}

/** The two halves of a part again. @throws SyntaxError or RangeError where the bytes are none */
export function splitPart(bytes: Uint8Array): { readonly json: unknown; readonly rest: Uint8Array } {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(LENGTH, LENGTH + length));
  return { json: JSON.parse(text), rest: bytes.subarray(LENGTH + length) };
}
