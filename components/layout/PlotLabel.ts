/** A line of text in a drawing. `number` stands before it, large and in the serif. Sizes in px. */
export interface PlotLabel {
  /** Where the text starts, ends or has its middle, by `anchor`. */
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  readonly number?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** A custom property without its dashes; the ink where not given. */
  readonly colour?: string;
  /** Turned so that it reads upwards. */
  readonly turned?: boolean;
}
