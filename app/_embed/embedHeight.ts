import type { DrawnFigure } from "../../figures/DrawnFigure";
import { FIGURE_WIDTHS, figureWidthFor } from "../../figures/figureWidths";
import { layoutPlate, PLATE_MARGIN } from "../../figures/plate/layoutPlate";

/** How far a drawing grows with its column, as in `embedStyle`. */
const WIDEST = new Map([
  [288, 374],
  [560, 728],
  [900, 960],
]);
/** The line that opens the table, and a line more than reckoned: fonts differ. */
const BELOW = 44;

/**
 * How high a frame of that width must be to show an embed whole, in px: for pages whose frames cannot grow.
 * @param drawn for `FIGURE_WIDTHS`
 */
export function embedHeight({ svgs, words }: Pick<DrawnFigure, "svgs" | "words">, width: number): number {
  const column = Math.max(width - 2 * PLATE_MARGIN, FIGURE_WIDTHS[0]);
  const drawing = figureWidthFor(column);
  const grown = Math.min(column, WIDEST.get(drawing) ?? column) / drawing;
  const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svgs[drawing] ?? "")?.[1] ?? 0) * grown;
  const { title, subtitle, sentence, source } = words;
  const caption = `${source} · Recorded Vote, release 100 · 00000000…`;
  return Math.ceil(
    layoutPlate({ title, subtitle, sentence, caption, address: "" }, column + 2 * PLATE_MARGIN, height).height + BELOW,
  );
}
