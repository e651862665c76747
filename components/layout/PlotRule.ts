/** A line in a drawing, from (x, y) to (x2, y2) in px. A dotted one marks a value, a hairline divides, a pointer leads from what is pointed at. */
export interface PlotRule {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly kind: "hairline" | "dotted" | "tick" | "mark" | "pointer";
}
