import type { Distances, Merged, MergeTree } from "./MergeTree";

/** The shortest way through a subtree from one of its leaves to another, for all pairs, and where that way steps from one half to the other. */
interface Ways {
  readonly size: number;
  readonly length: Float64Array;
  readonly leave: Int32Array;
  readonly enter: Int32Array;
}

/**
 * The order of a hierarchy's leaves, among all that turning its merges round can give, in which neighbours are nearest in all.
 * Z. Bar-Joseph, D. K. Gifford and T. S. Jaakkola, "Fast optimal leaf ordering for hierarchical clustering", Bioinformatics 17 Suppl. 1 (2001), S22–S29.
 * Takes the cube of the size. Of the two directions the one that begins with the smaller place.
 */
export function optimalLeafOrder(tree: MergeTree, distances: Distances): readonly number[] {
  const { size } = distances;
  const ways: Ways = {
    size,
    length: new Float64Array(size * size),
    leave: new Int32Array(size * size),
    enter: new Int32Array(size * size),
  };
  findWays(tree, distances, ways);
  if (tree.kind === "leaf") return tree.leaves;
  let [first, last, least] = [0, 0, Infinity];
  for (const from of tree.left.leaves) {
    for (const to of tree.right.leaves) {
      const length = ways.length[from * size + to] ?? Infinity;
      if (length < least) [first, last, least] = [from, to, length];
    }
  }
  return follow(tree, Math.min(first, last), Math.max(first, last), ways);
}

function findWays(tree: MergeTree, distances: Distances, ways: Ways): void {
  if (tree.kind === "leaf") return;
  findWays(tree.left, distances, ways);
  findWays(tree.right, distances, ways);
  for (const from of tree.left.leaves) findWaysFrom(from, tree, distances, ways);
}

/** The shortest ways through both halves from one leaf of the left: over each leaf that the right can be entered by. */
function findWaysFrom(from: number, { left, right }: Merged, { between }: Distances, { size, length, leave, enter }: Ways): void {
  const reach = new Map<number, { readonly length: number; readonly exit: number }>();
  for (const entry of right.leaves) {
    let [least, exit] = [Infinity, from];
    for (const last of farEnds(left, from)) {
      const way = (length[from * size + last] ?? 0) + (between[last * size + entry] ?? 0);
      if (way < least) [least, exit] = [way, last];
    }
    reach.set(entry, { length: least, exit });
  }
  for (const to of right.leaves) {
    let [least, exit, entry] = [Infinity, from, to];
    for (const first of farEnds(right, to)) {
      const way = (reach.get(first)?.length ?? Infinity) + (length[first * size + to] ?? 0);
      if (way < least) [least, exit, entry] = [way, reach.get(first)?.exit ?? from, first];
    }
    length[from * size + to] = length[to * size + from] = least;
    leave[from * size + to] = enter[to * size + from] = exit;
    enter[from * size + to] = leave[to * size + from] = entry;
  }
}

/** Where a way through a subtree that begins at one leaf can end: in its other half. */
function farEnds(tree: MergeTree, from: number): readonly number[] {
  if (tree.kind === "leaf") return tree.leaves;
  return tree.left.leaves.includes(from) ? tree.right.leaves : tree.left.leaves;
}

function follow(tree: MergeTree, from: number, to: number, ways: Ways): readonly number[] {
  if (tree.kind === "leaf") return tree.leaves;
  const [begin, end] = tree.left.leaves.includes(from) ? [tree.left, tree.right] : [tree.right, tree.left];
  const at = from * ways.size + to;
  return [...follow(begin, from, ways.leave[at] ?? from, ways), ...follow(end, ways.enter[at] ?? to, to, ways)];
}
