/** A path in a drawing, in px. Its place is where `d` says; x and y are of its first point. */
export interface PlotPath {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  /** Custom properties without their dashes. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** From 0 to 1; 1 where not given. */
  readonly opacity?: number;
}
