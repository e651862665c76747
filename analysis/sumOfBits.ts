/** A roll call's number stands upright in eight words, ones to 128s, and so can be 255 at most: states in fours, the last of them not begun at 252. */
const STATES_AT_ONCE = 252;
const NUMBERS_OF_ROLL_CALL = 4;

/**
 * For each of some roll calls, how many of some states have its bit in a plane; 32 roll calls at a time.
 * @param plane as in `StateMajorPlanes`
 * @param offsets where the words of each state begin in it
 * @param asked the roll calls, as bits
 * @param counts is added to, at `4 × row + choice`
 */
export function sumOfBits(
  plane: Readonly<Int32Array>,
  offsets: Readonly<Int32Array>,
  asked: Readonly<Int32Array>,
  counts: Uint16Array,
  choice: number,
): void {
  const upright = new Int32Array(8);
  for (let first = 0; first < offsets.length; first += STATES_AT_ONCE) {
    const some = offsets.subarray(first, first + STATES_AT_ONCE);
    const places = 32 - Math.clz32(some.length);
    for (let word = 0; word < asked.length; word++) {
      const rows = asked[word] as number;
      if (rows === 0) continue;
      addUpright(plane, some, word, upright);
      readUpright(upright, places, rows, counts, word * 32 * NUMBERS_OF_ROLL_CALL + choice);
    }
  }
}

/**
 * Adds one word of each state to the upright numbers: four states go through three full adders before a carry ripples on
 * (Harley and Seal, in Warren, Hacker's Delight, 5-1).
 */
function addUpright(plane: Readonly<Int32Array>, offsets: Readonly<Int32Array>, word: number, upright: Int32Array): void {
  const states = offsets.length;
  let [s0, s1, s2, s3, s4, s5, s6, s7] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < states; i += 4) {
    const a = plane[(offsets[i] as number) + word] as number;
    const b = i + 1 < states ? (plane[(offsets[i + 1] as number) + word] as number) : 0;
    const c = i + 2 < states ? (plane[(offsets[i + 2] as number) + word] as number) : 0;
    const d = i + 3 < states ? (plane[(offsets[i + 3] as number) + word] as number) : 0;
    const twoOfThree = (s0 & a) | ((s0 ^ a) & b);
    s0 = s0 ^ a ^ b;
    const twosOfRest = (s0 & c) | ((s0 ^ c) & d);
    s0 = s0 ^ c ^ d;
    let carry = (s1 & twoOfThree) | ((s1 ^ twoOfThree) & twosOfRest);
    s1 = s1 ^ twoOfThree ^ twosOfRest;
    let next = s2 & carry;
    s2 ^= carry;
    carry = s3 & next;
    s3 ^= next;
    next = s4 & carry;
    s4 ^= carry;
    carry = s5 & next;
    s5 ^= next;
    next = s6 & carry;
    s6 ^= carry;
    s7 ^= next;
  }
  upright[0] = s0;
  upright[1] = s1;
  upright[2] = s2;
  upright[3] = s3;
  upright[4] = s4;
  upright[5] = s5;
  upright[6] = s6;
  upright[7] = s7;
}

/** Four roll calls at a time: the four bits of a place are spread over the four bytes of a word. */
function readUpright(upright: Readonly<Int32Array>, places: number, rows: number, counts: Uint16Array, from: number): void {
  for (let first = 0; first < 32; first += 4) {
    const wanted = (rows >>> first) & 15;
    if (wanted === 0) continue;
    let four = 0;
    for (let place = 0; place < places; place++) {
      const bits = ((upright[place] as number) >>> first) & 15;
      four |= (Math.imul(bits, 0x00204081) & 0x01010101) << place;
    }
    for (let i = 0; i < 4; i++) {
      const at = from + (first + i) * NUMBERS_OF_ROLL_CALL;
      if ((wanted >>> i) & 1) counts[at] = (counts[at] as number) + ((four >>> (8 * i)) & 255);
    }
  }
}
