/** "Recorded Vote release, form 1": a change of what follows takes the next number. */
const MAGIC = new TextEncoder().encode("RVOTE\u0000\u0000\u0001");
const CHECKSUM = 32;
const BODY = MAGIC.length + CHECKSUM;

/** The two parts of a release, still packed: the length of the record when unpacked, and both parts, compressed together. */
export interface Container {
  readonly recordLength: number;
  readonly packed: Uint8Array;
}

/**
 * The stored form: 8 bytes of MAGIC, a SHA-256 of all that follows (so that a flipped byte in record, annotations or lengths is found before anything is unpacked),
 * the record's length (32 bits, lowest byte first), and the packed parts.
 * @param sha256 given by the caller, because Node and browsers have it in different places
 */
export function sealContainer({ recordLength, packed }: Container, sha256: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const bytes = new Uint8Array(BODY + 4 + packed.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(BODY, recordLength, true);
  bytes.set(packed, BODY + 4);
  bytes.set(sha256(bytes.subarray(BODY)), MAGIC.length);
  return bytes;
}

/** What was sealed, or what is wrong with the bytes, as a clause. */
export function openContainer(
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => Uint8Array,
): Container | { readonly damage: string } {
  if (bytes.length < BODY + 4) return { damage: `it has ${bytes.length} bytes, too few to be one` };
  if (!equal(bytes.subarray(0, MAGIC.length), MAGIC)) return { damage: "its bytes do not begin as a release of this form does" };
  const body = bytes.subarray(BODY);
  if (!equal(sha256(body), bytes.subarray(MAGIC.length, BODY)))
    return { damage: "its bytes do not have the checksum stored with them" };
  return { recordLength: new DataView(body.buffer, body.byteOffset).getUint32(0, true), packed: body.subarray(4) };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
