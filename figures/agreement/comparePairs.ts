import { isFewShared } from "../../analysis/fewShared";
import type { Pair } from "./pairsOf";

/** The order of pairs from the closest to the farthest: those that rest on few roll calls after all others, those that share none last; equals by more roll calls, then by code. */
export function comparePairs(one: Pair, other: Pair): number {
  return (
    trust(one) - trust(other) ||
    (other.agreement ?? 0) - (one.agreement ?? 0) ||
    other.shared - one.shared ||
    (codes(one) < codes(other) ? -1 : 1)
  );
}

function trust({ shared }: Pair): number {
  if (shared === 0) return 2;
  return isFewShared(shared) ? 1 : 0;
}

function codes({ a, b }: Pair): string {
  return `${a.state} ${b.state}`;
}
