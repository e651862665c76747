/** The 97.5th percentile of the standard normal distribution: 95% in the middle. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95% interval of the difference of two independent proportions, a/n1 − b/n2: the hybrid score interval, method 10 of
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven methods", Statistics in Medicine 17 (1998), 873–890.
 * It contains the difference and lies within [−1, 1]. `undefined` where n1 or n2 is 0.
 */
export function newcombeInterval(a: number, n1: number, b: number, n2: number): Interval | undefined {
  if (n1 === 0 || n2 === 0) return undefined;
  const first = wilsonInterval(a, n1);
  const second = wilsonInterval(b, n2);
  const p1 = a / n1;
  const p2 = b / n2;
  return {
    low: Math.max(-1, p1 - p2 - Math.hypot(p1 - first.low, second.high - p2)),
    high: Math.min(1, p1 - p2 + Math.hypot(first.high - p1, p2 - second.low)),
  };
}

/** The 95% score interval of one proportion: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212. */
function wilsonInterval(successes: number, n: number): Interval {
  const p = successes / n;
  const middle = 2 * successes + Z * Z;
  const reach = Z * Math.sqrt(Z * Z + 4 * successes * (1 - p));
  const width = 2 * (n + Z * Z);
  return { low: Math.min(p, (middle - reach) / width), high: Math.max(p, (middle + reach) / width) };
}
