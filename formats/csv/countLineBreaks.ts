/** How many line breaks (CR LF, LF or CR) stand between two places in the bytes. */
export function countLineBreaks(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (bytes[i] === 13 || (bytes[i] === 10 && !(i > from && bytes[i - 1] === 13))) count++;
  }
  return count;
}
