/** A line of steps in a drawing: from its first point on, always along and then up or down. In px. */
export interface StepPath {
  readonly x: number;
  readonly y: number;
  /** The points after the first. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The choice whose votes it counts. */
  readonly choice: "in_favour" | "against";
}
