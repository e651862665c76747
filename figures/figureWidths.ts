/** The widths in px at which a figure is drawn for a page: a phone's column, half a page, the page's column. */
export const FIGURE_WIDTHS = [288, 560, 900] as const;

/**
 * The drawing that a column of that width shows: the widest that fits.
 * The style sheet beside the figure (`StaticFigure.module.css`) says the same, so that a live chart takes exactly the place of the drawing.
 */
export function figureWidthFor(column: number): number {
  return FIGURE_WIDTHS.findLast((width) => width <= column) ?? FIGURE_WIDTHS[0];
}
