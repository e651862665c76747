/** Calls with the place of every state whose bit is set in one word of a plane. @param word which word, so that its lowest bit is state `word × 32` */
export function eachStateIn(bits: number, word: number, call: (state: number) => void): void {
  for (let left = bits; left !== 0; left &= left - 1) call(word * 32 + 31 - Math.clz32(left & -left));
}
