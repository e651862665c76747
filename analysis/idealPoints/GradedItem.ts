/**
 * How the choices of one roll call depend on a place x, by the graded response model: the probability of choosing the k-th of the choices that were made, or a higher one, is
 * 1 / (1 + exp(−(slope·x + thresholds[k − 1]))), thresholds falling. The choices that nobody made are left out, so that there are one or two thresholds.
 * F. Samejima, "Estimation of latent ability using a response pattern of graded scores", Psychometrika Monograph 17 (1969).
 */
export interface GradedItem {
  readonly slope: number;
  readonly thresholds: readonly number[];
}

/** The probability of each of the choices, lowest first; never 0, so that its logarithm is a number. */
export function probabilitiesAt({ slope, thresholds }: GradedItem, x: number): readonly number[] {
  const above = [1, ...thresholds.map((threshold) => logistic(slope * x + threshold)), 0];
  return above.slice(1).map((next, k) => Math.max((above[k] ?? 0) - next, 1e-12));
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
