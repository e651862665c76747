import type { Distances, MergeTree } from "./MergeTree";

/**
 * Hierarchical clustering by average linkage (UPGMA): the two clusters whose members are nearest in the mean are merged until one is left.
 * Of equally near ones those that stand first. `undefined` of nothing. Takes the cube of the size.
 * R. R. Sokal and C. D. Michener, "A statistical method for evaluating systematic relationships", University of Kansas Science Bulletin 38 (1958), 1409–1438.
 */
export function averageLinkage({ size, between }: Distances): MergeTree | undefined {
  const distance = Float64Array.from(between);
  const trees: (MergeTree | undefined)[] = Array.from({ length: size }, (_, place) => ({ kind: "leaf", leaves: [place] }));
  for (let merges = 1; merges < size; merges++) {
    const [a, b] = nearest(distance, trees);
    const [left, right] = [trees[a], trees[b]];
    if (!left || !right) break;
    trees[a] = { kind: "merged", left, right, leaves: [...left.leaves, ...right.leaves] };
    trees[b] = undefined;
    takeMean(distance, size, [a, b], [left.leaves.length, right.leaves.length]);
  }
  return trees[0];
}

function nearest(distance: Float64Array, trees: readonly (MergeTree | undefined)[]): [number, number] {
  let [first, second, least] = [0, 0, Infinity];
  for (let a = 0; a < trees.length; a++) {
    if (!trees[a]) continue;
    for (let b = a + 1; b < trees.length; b++) {
      const apart = distance[a * trees.length + b] ?? Infinity;
      if (trees[b] && apart < least) [first, second, least] = [a, b, apart];
    }
  }
  return [first, second];
}

/** The distances of the merged cluster, which stands where the first of the two stood. */
function takeMean(distance: Float64Array, size: number, [a, b]: [number, number], [many, more]: [number, number]): void {
  for (let other = 0; other < size; other++) {
    const mean = (many * (distance[a * size + other] ?? 0) + more * (distance[b * size + other] ?? 0)) / (many + more);
    distance[a * size + other] = distance[other * size + a] = mean;
  }
}
