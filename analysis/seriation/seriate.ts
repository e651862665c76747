import type { AgreementMatrix } from "../agreementMatrix";
import { averageLinkage } from "./averageLinkage";
import type { Distances } from "./MergeTree";
import { optimalLeafOrder } from "./optimalLeafOrder";

/**
 * The places of a matrix's states in an order in which those that vote alike stand side by side: average linkage over 1 − agreement, its leaves in optimal order.
 * Two states without a shared roll call are as far apart as two states are in the mean: nothing is known of them. The same whatever the order of the states.
 */
export function seriate(matrix: AgreementMatrix): readonly number[] {
  const { states } = matrix;
  const byCode = [...states.keys()].sort((a, b) => ((states[a] ?? "") < (states[b] ?? "") ? -1 : 1));
  const distances = distancesOf(matrix, byCode);
  const tree = averageLinkage(distances);
  return tree ? optimalLeafOrder(tree, distances).map((place) => byCode[place] ?? 0) : [];
}

function distancesOf({ states, agreement }: AgreementMatrix, order: readonly number[]): Distances {
  const size = states.length;
  const known = agreement.flatMap((share, at) => (share === undefined || at % (size + 1) === 0 ? [] : [1 - share]));
  const mean = known.reduce((sum, distance) => sum + distance, 0) / Math.max(1, known.length);
  const between = new Float64Array(size * size);
  order.forEach((a, row) =>
    order.forEach((b, column) => {
      const share = agreement[a * size + b];
      between[row * size + column] = row === column ? 0 : share === undefined ? mean : 1 - share;
    }),
  );
  return { size, between };
}
