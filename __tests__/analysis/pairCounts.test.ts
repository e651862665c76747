import fc from "fast-check";
import { BLOCK_WORDS, type PackedChoices } from "../../analysis/pairCounts/PackedChoices";
import { countPairs } from "../../analysis/pairCounts/countPairs";
import { countPairsPlainly } from "../../analysis/pairCounts/countPairsPlainly";
import { pairCountsInWasm } from "../../analysis/pairCounts/pairCountsInWasm";

const SEED = 2526;

/** Up to 5 states and 126 blocks, which is more than the bytes of the counting hold at once. */
const anyPacked = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 2, 14, 62, 64, 126))
  .chain(([states, blocks]) =>
    fc
      .int32Array({ minLength: states * blocks * BLOCK_WORDS, maxLength: states * blocks * BLOCK_WORDS, size: "max" })
      .map((bits): PackedChoices => ({ states, blocks, bits })),
  );

/** The numbers that mean something: of pairs a ≤ b. */
function upperHalf(counts: Uint32Array, states: number): readonly number[] {
  return [...counts].filter((_, i) => (i >> 1) % states >= Math.floor((i >> 1) / states));
}

describe(`the counts of pairs of states (seed ${SEED})`, () => {
  it("come out the same in WebAssembly and in plain JavaScript, whatever was counted before", () => {
    const inWasm = pairCountsInWasm();
    expect(inWasm).toBeDefined();
    fc.assert(
      fc.property(anyPacked, (packed) => {
        const counted = inWasm?.(packed) ?? new Uint32Array();
        expect(upperHalf(counted, packed.states)).toEqual(upperHalf(countPairsPlainly(packed), packed.states));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("do not run over where every bit is set and every choice opposite", () => {
    const blocks = 48;
    const oneBlock = (thermometer: number) => Array.from({ length: BLOCK_WORDS }, (_, word) => (word < 4 ? -1 : thermometer));
    const bits = Int32Array.from(
      [-1, 0].flatMap((thermometer) => Array.from({ length: blocks }, () => oneBlock(thermometer)).flat()),
    );
    const packed = { states: 2, blocks, bits };
    const expected = [6144, 0, 6144, 12288, 6144, 0];
    expect(upperHalf(countPairs(packed), 2)).toEqual(expected);
    expect(upperHalf(countPairsPlainly(packed), 2)).toEqual(expected);
  });

  it("are had without WebAssembly too", () => {
    const { WebAssembly: kept } = globalThis;
    Reflect.deleteProperty(globalThis, "WebAssembly");
    try {
      expect(pairCountsInWasm()).toBeUndefined();
    } finally {
      Object.defineProperty(globalThis, "WebAssembly", { value: kept, configurable: true, writable: true });
    }
  });
});
