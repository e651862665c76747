import type { FigureTable, FigureWords } from "./Figure";

/** A figure drawn for one address and release: its words, its table, and one SVG for each width asked for. */
export interface DrawnFigure {
  readonly words: FigureWords;
  readonly table: FigureTable;
  /** By width in px. Colours are custom properties (`var(--in-favour)`), so that one drawing serves light and dark. */
  readonly svgs: Readonly<Record<number, string>>;
}
