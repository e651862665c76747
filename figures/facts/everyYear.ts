import { isFewShared } from "../../analysis/fewShared";
import type { YearShare } from "../../components/layout/YearLine";

/** Every year from the first to the last of those known, in order; one without a value is a gap, never left out. */
export function everyYear(
  known: readonly { readonly year: number; readonly share: number; readonly n: number }[],
): readonly YearShare[] {
  const byYear = new Map(known.map((of) => [of.year, of]));
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: byYear.size === 0 ? 0 : last - first + 1 }, (_, i): YearShare => {
    const of = byYear.get(first + i);
    return of ? { ...of, few: isFewShared(of.n) } : { year: first + i, share: null, n: 0, few: false };
  });
}
