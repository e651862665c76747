import type { ChoiceTable } from "./Scaled";

const ROUNDS = 50;

/**
 * Where the estimation begins: the states' scores on the first principal component of the choices, each less the mean of its roll call, no choice as that mean.
 * By the power method from the state that is furthest from the means, so without chance. Scaled to a root mean square of 1.
 */
export function firstAxis({ rows, states }: ChoiceTable): Float64Array {
  const centred = rows.map(centre);
  let axis = new Float64Array(states);
  const furthest = indexOfLargest(sumsOfSquares(centred, states));
  centred.forEach((row) => row.forEach((value, state) => (axis[state] = (axis[state] ?? 0) + value * (row[furthest] ?? 0))));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(states);
    for (const row of centred) {
      let along = 0;
      for (let state = 0; state < states; state++) along += (row[state] ?? 0) * (axis[state] ?? 0);
      for (let state = 0; state < states; state++) next[state] = (next[state] ?? 0) + along * (row[state] ?? 0);
    }
    axis = toUnitSpread(next);
  }
  return axis;
}

function centre(row: Int8Array): Float64Array {
  const cast = row.filter((choice) => choice >= 0);
  const mean = cast.reduce((sum, choice) => sum + choice, 0) / Math.max(1, cast.length);
  return Float64Array.from(row, (choice) => (choice < 0 ? 0 : choice - mean));
}

function sumsOfSquares(rows: readonly Float64Array[], states: number): Float64Array {
  return Float64Array.from({ length: states }, (_, state) => rows.reduce((sum, row) => sum + (row[state] ?? 0) ** 2, 0));
}

function indexOfLargest(values: Float64Array): number {
  return values.indexOf(values.reduce((most, value) => Math.max(most, value), 0));
}

function toUnitSpread(values: Float64Array): Float64Array<ArrayBuffer> {
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length) || 1;
  return Float64Array.from(values, (value) => value / spread);
}
