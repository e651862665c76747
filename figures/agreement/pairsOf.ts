import type { NamedState, SetNumbers } from "./AgreementNumbers";

/** Two states of a set, and how far they agree; `null` where they share no roll call. */
export interface Pair {
  readonly a: NamedState;
  readonly b: NamedState;
  readonly shared: number;
  readonly agreement: number | null;
}

/** Where a pair stands in the lists of a set's numbers. @param row, column places of two different states */
export function pairPlace(size: number, row: number, column: number): number {
  const [a, b] = row < column ? [row, column] : [column, row];
  return a * size - (a * (a + 1)) / 2 + b - a - 1;
}

/** The pair of two places in a set; `undefined` on the diagonal and outside. */
export function pairAt({ states, shared, apart }: SetNumbers, row: number, column: number): Pair | undefined {
  const [a, b] = [states[row], states[column]];
  if (!a || !b || row === column) return undefined;
  const at = pairPlace(states.length, row, column);
  const both = shared[at] ?? 0;
  return { a, b, shared: both, agreement: both === 0 ? null : 1 - (apart[at] ?? 0) / (2 * both) };
}

/** All pairs of a set, each once, in the order of its numbers; of two states that whose code comes first stands first. */
export function pairsOf(numbers: SetNumbers): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < numbers.states.length; row++) {
    for (let column = row + 1; column < numbers.states.length; column++) {
      const pair = pairAt(numbers, row, column);
      if (pair) pairs.push(pair.a.state < pair.b.state ? pair : { ...pair, a: pair.b, b: pair.a });
    }
  }
  return pairs;
}
