import type { DrawnSpecification } from "./SpecificationsNumbers";

/** A stretch of neighbouring specifications, drawn in one place. `end` is not in it. */
export interface Bin {
  readonly start: number;
  readonly end: number;
}

/** The specifications in at most so many stretches, as even as can be: thousands of them have no room for a px each. */
export function binsOf(items: readonly DrawnSpecification[], most: number): readonly Bin[] {
  const count = Math.max(1, Math.min(most, items.length));
  const edge = (bin: number) => Math.round((bin * items.length) / count);
  return Array.from({ length: count }, (_, bin) => ({ start: edge(bin), end: edge(bin + 1) }));
}
