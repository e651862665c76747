/** How many things a load added and changed. */
export interface LoadCount {
  readonly added: number;
  readonly changed: number;
}

export function sumOfCounts(counts: readonly LoadCount[]): LoadCount {
  return counts.reduce((sum, each) => ({ added: sum.added + each.added, changed: sum.changed + each.changed }), {
    added: 0,
    changed: 0,
  });
}
