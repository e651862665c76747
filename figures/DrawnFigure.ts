import type { FigureTable, FigureWords } from "./Figure";

/** A figure drawn for one address and release: its words, its table, its numbers, and one SVG for each width asked for. */
export interface DrawnFigure {
  readonly words: FigureWords;
  readonly table: FigureTable;
  /** The numbers behind the drawing, as plain JSON: what a browser takes the figure over with. */
  readonly numbers: unknown;
  /** By width in px. Colours are custom properties (`var(--in-favour)`), so that one drawing serves light and dark. */
  readonly svgs: Readonly<Record<number, string>>;
}
