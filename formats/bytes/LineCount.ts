/** Where in a text its reader is: counts LF, CR and CR LF as one line break each, whatever pieces the text comes in. */
export class LineCount {
  /** The line that the next byte stands on, from 1. */
  line = 1;
  /** Bytes of that line so far. */
  length = 0;
  #afterReturn = false;

  /**
   * Reads on, until the end or until a line is longer than allowed.
   *
   * @returns false where it stopped at a line that is too long: `line` is its number
   */
  pass(bytes: Uint8Array, maxLength: number): boolean {
    let start = -this.length;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte !== 10 && byte !== 13) continue;
      if (i - start > maxLength) return false;
      start = i + 1;
      const endsReturn = byte === 10 && (i === 0 ? this.#afterReturn : bytes[i - 1] === 13);
      if (!endsReturn) this.line++;
    }
    this.length = bytes.length - start;
    if (bytes.length > 0) this.#afterReturn = bytes[bytes.length - 1] === 13;
    return this.length <= maxLength;
  }
}
