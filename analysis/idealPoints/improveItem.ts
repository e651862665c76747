import { logistic, type GradedItem } from "./GradedItem";
import { solveSymmetric } from "./solveSymmetric";

/** Standard deviations of the normal priors of slope and thresholds: weak, but finite where a roll call parts the states cleanly. */
const SLOPE_SPREAD = 3;
const THRESHOLD_SPREAD = 6;
/** No probability is taken for smaller, so that its logarithm is a number. */
const LEAST = 1e-12;

/** How often each choice is expected at each node: that of choice k at node i at `3 × i + k`. */
export type ExpectedCounts = Readonly<Float64Array>;

/** One step of Fisher's scoring towards the item that explains the counts best, halved until it explains them no worse: the M step of the EM algorithm. */
export function improveItem(item: GradedItem, nodes: readonly number[], counts: ExpectedCounts): GradedItem {
  const { fit, step } = scoringStep(item, nodes, counts);
  for (let part = 1; part > 1e-2; part /= 2) {
    const [slope = 0, ...thresholds] = [item.slope, ...item.thresholds].map((value, i) => value + part * (step[i] ?? 0));
    const next = { slope, thresholds };
    if ((thresholds[1] ?? -Infinity) < (thresholds[0] ?? 0) && fitOf(next, nodes, counts) >= fit) return next;
  }
  return item;
}

/** The logarithm of the posterior density, but for a constant. */
function fitOf({ slope, thresholds: [first = 0, second] }: GradedItem, nodes: readonly number[], counts: ExpectedCounts): number {
  let fit = priorOf(slope, first, second);
  nodes.forEach((x, node) => {
    const above = logistic(slope * x + first);
    const highest = second === undefined ? 0 : logistic(slope * x + second);
    fit += (counts[3 * node] ?? 0) * Math.log(Math.max(1 - above, LEAST));
    fit += (counts[3 * node + 1] ?? 0) * Math.log(Math.max(above - highest, LEAST));
    if (second !== undefined) fit += (counts[3 * node + 2] ?? 0) * Math.log(Math.max(highest, LEAST));
  });
  return fit;
}

function priorOf(slope: number, first: number, second = 0): number {
  return -((slope / SLOPE_SPREAD) ** 2 + (first / THRESHOLD_SPREAD) ** 2 + (second / THRESHOLD_SPREAD) ** 2) / 2;
}

/**
 * With p₀, p₁, p₂ the probabilities, uₖ the slope of the logistic curve at threshold k and rₖ the counts, the derivatives by the thresholds at one node are
 * g₁ = u₁(r₁/p₁ − r₀/p₀) and g₂ = u₂(r₂/p₂ − r₁/p₁), the expected information n·u₁²(1/p₀ + 1/p₁), n·u₂²(1/p₁ + 1/p₂) and, of both, −n·u₁u₂/p₁; those by the slope are x times their sums.
 */
function scoringStep(item: GradedItem, nodes: readonly number[], counts: ExpectedCounts) {
  const [first = 0, second] = item.thresholds;
  const [ofSlope, ofThreshold] = [1 / SLOPE_SPREAD ** 2, 1 / THRESHOLD_SPREAD ** 2];
  let [g0, g1, g2] = [-item.slope * ofSlope, -first * ofThreshold, -(second ?? 0) * ofThreshold];
  let [i00, i01, i02, i11, i12, i22] = [ofSlope, 0, 0, ofThreshold, 0, ofThreshold];
  nodes.forEach((x, node) => {
    const above = logistic(item.slope * x + first);
    const highest = second === undefined ? 0 : logistic(item.slope * x + second);
    const [p0, p1, p2] = [Math.max(1 - above, LEAST), Math.max(above - highest, LEAST), Math.max(highest, LEAST)];
    const [r0, r1, r2] = [counts[3 * node] ?? 0, counts[3 * node + 1] ?? 0, counts[3 * node + 2] ?? 0];
    const [u1, u2, n] = [above * (1 - above), highest * (1 - highest), r0 + r1 + r2];
    const [d1, d2] = [u1 * (r1 / p1 - r0 / p0), u2 * (r2 / p2 - r1 / p1)];
    const [h11, h22, h12] = [n * u1 * u1 * (1 / p0 + 1 / p1), n * u2 * u2 * (1 / p1 + 1 / p2), (-n * u1 * u2) / p1];
    g0 += x * (d1 + d2);
    g1 += d1;
    g2 += d2;
    i00 += x * x * (h11 + 2 * h12 + h22);
    i01 += x * (h11 + h12);
    i02 += x * (h12 + h22);
    i11 += h11;
    i12 += h12;
    i22 += h22;
  });
  const whole = [[i00, i01, i02], [i01, i11, i12], [i02, i12, i22]] as const; // prettier-ignore
  const size = 1 + item.thresholds.length;
  const matrix = whole.slice(0, size).map((row) => row.slice(0, size));
  return { step: solveSymmetric(matrix, [g0, g1, g2].slice(0, size)), fit: fitOf(item, nodes, counts) };
}
