import { ratio } from "./ratio";

/** Below this, a share is what rounding leaves of 0. */
const ROUNDING = 1e-12;

/**
 * The share of the spread of values that lies between groups, not within them: η² = Σ n_g (mean_g − mean)² / Σ (value − mean)², 0 to 1
 * (R. A. Fisher, Statistical Methods for Research Workers (1925), chapter VII). Where every combination of choices occurs once, the shares of all choices
 * add up to at most 1, and what is missing is what they do only together. Values that are `undefined` do not count; `undefined` without spread.
 * @param groupOf the group of the value at a place, as a whole number from 0
 */
export function shareOfSpread(values: readonly (number | undefined)[], groupOf: (place: number) => number): number | undefined {
  const counts: number[] = [];
  const sums: number[] = [];
  let count = 0;
  let sum = 0;
  values.forEach((value, place) => {
    if (value === undefined) return;
    const group = groupOf(place);
    counts[group] = (counts[group] ?? 0) + 1;
    sums[group] = (sums[group] ?? 0) + value;
    count++;
    sum += value;
  });
  const mean = sum / count;
  const between = counts.reduce((squares, of, group) => squares + of * ((sums[group] ?? 0) / of - mean) ** 2, 0);
  const total = values.reduce<number>((squares, value) => squares + (value === undefined ? 0 : (value - mean) ** 2), 0);
  const share = isConstant(values) ? undefined : ratio(between, total);
  return share === undefined ? undefined : share < ROUNDING ? 0 : Math.min(1, share);
}

function isConstant(values: readonly (number | undefined)[]): boolean {
  const first = values.find((value) => value !== undefined);
  return values.every((value) => value === undefined || value === first);
}
