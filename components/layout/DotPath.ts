/** Dots of one kind as one path of strokes hardly longer than nothing, whose round ends are the dots; px. */
export interface DotPath {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly diameter: number;
  /** A custom property without its dashes. */
  readonly colour: string;
  /** Whether the dots are rings with the paper inside. */
  readonly open: boolean;
}

/** The path of dots at these points. A stroke of no length a PDF cannot draw. */
export function dotCommands(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `M${px(x)} ${px(y)}h.1`).join("");
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
