import type { PackedChoices } from "./PackedChoices";
import { countPairsPlainly } from "./countPairsPlainly";
import { pairCountsInWasm } from "./pairCountsInWasm";

let chosen: ((packed: PackedChoices) => Uint32Array) | undefined;

/**
 * For each pair of states a ≤ b two numbers, at `2 × (a × states + b)` and the place after it: the roll calls on which both cast a vote,
 * and by how many half points their choices on these are apart in all. What stands for a > b means nothing.
 */
export function countPairs(packed: PackedChoices): Uint32Array {
  chosen ??= pairCountsInWasm() ?? countPairsPlainly;
  return chosen(packed);
}
