/**
 * Turns 32 words of 32 bits round in place: bit i of word k becomes bit k of word i
 * (Warren, Hacker's Delight, 7-3: halves are swapped, then quarters, down to single bits; here the lowest bit counts as the first).
 */
export function transpose32(words: Int32Array): void {
  let mask = 0x0000ffff;
  for (let step = 16; step !== 0; step >>= 1, mask ^= mask << step) {
    for (let low = 0; low < 32; low = ((low | step) + 1) & ~step) {
      const high = low | step;
      const swapped = (((words[low] as number) >>> step) ^ (words[high] as number)) & mask;
      words[low] = (words[low] as number) ^ (swapped << step);
      words[high] = (words[high] as number) ^ swapped;
    }
  }
}
