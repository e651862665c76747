import type { PackedChoices } from "./PackedChoices";
import { PAIR_COUNTS_MODULE } from "./pairCountsModule";

const PAGE = 65_536;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly countPairs: (states: number, blocks: number, out: number) => void;
}

/**
 * What `countPairs` gives, by the module of pairCounts.wat, or `undefined` where it cannot be had:
 * no WebAssembly, none with vectors, or a page whose Content-Security-Policy forbids it.
 */
export function pairCountsInWasm(): ((packed: PackedChoices) => Uint32Array) | undefined {
  const exported = instantiate();
  if (!exported) return undefined;
  const { memory, countPairs } = exported;
  return ({ states, blocks, bits }) => {
    const length = 2 * states * states;
    const missing = bits.byteLength + 4 * length - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    // What the last call left is written over: the choices here, and of the answers each that is read.
    new Int32Array(memory.buffer).set(bits);
    countPairs(states, blocks, bits.byteLength);
    return new Uint32Array(memory.buffer, bits.byteLength, length).slice();
  };
}

function instantiate(): Exports | undefined {
  try {
    const bytes = Uint8Array.from(atob(PAIR_COUNTS_MODULE), (letter) => letter.charCodeAt(0));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Exports;
  } catch {
    return undefined;
  }
}
