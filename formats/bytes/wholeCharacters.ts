/** How many bytes, from the start, hold no character of UTF-8 that is cut at their end. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < sizeFrom(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function sizeFrom(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}
