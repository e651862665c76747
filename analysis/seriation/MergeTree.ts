/** A hierarchy of things by their places: a thing alone, or two hierarchies merged. `leaves` are the places of all things in it. */
export type MergeTree = Leaf | Merged;

interface Leaf {
  readonly kind: "leaf";
  readonly leaves: readonly [number];
}

export interface Merged {
  readonly kind: "merged";
  readonly left: MergeTree;
  readonly right: MergeTree;
  readonly leaves: readonly number[];
}

/** Distances between `size` things, row by row and symmetric: that of i and j at `i × size + j`. */
export interface Distances {
  readonly size: number;
  readonly between: Readonly<Float64Array>;
}
