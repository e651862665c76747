import { STEP_ENDS, STEPS } from "../../analysis/agreementStep";
import { cellCommands, type CellPath } from "../../components/layout/CellPath";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import { stepShade } from "./stepShade";
import type { Messages } from "../words/messages/Messages";

const SWATCH = 13;
const WIDE = 33;
const SIZE = 12;

/** The height in px that a matrix's key takes. */
export const KEY_HEIGHT = 64;

/** What the shades mean: a row of swatches, the ends of the steps written below where they meet; and the sign of a pair that shares nothing. */
export function layoutMatrixKey(
  left: number,
  top: number,
  hasNone: boolean,
  say: Messages,
): { readonly cells: readonly CellPath[]; readonly labels: readonly PlotLabel[] } {
  const scale = SWATCH;
  const swatches = Array.from({ length: STEPS }, (_, step): CellPath => ({
    x: left + step * WIDE,
    y: top,
    scale,
    d: `h${Math.round((WIDE / SWATCH) * 10) / 10}`,
    stroke: "ink",
    opacity: stepShade(step),
    strokeWidth: 1,
  }));
  const none: CellPath = {
    x: left,
    y: top + 36,
    scale,
    d: cellCommands([{ row: 0, column: 0 }]),
    stroke: "muted",
    opacity: 1,
    strokeWidth: 0.1,
  };
  const ends = STEP_ENDS.map((end, i): PlotLabel => {
    const text = i === 0 ? say.rounded(end) : String(Math.round(end * 100));
    return { x: left + (i + 1) * WIDE, y: top + 28, text, size: SIZE, anchor: "middle", colour: "muted" };
  });
  const words: PlotLabel = { x: left + 20, y: top + 47, text: say.matrix.keyNone, size: SIZE, colour: "muted" };
  return { cells: hasNone ? [...swatches, none] : swatches, labels: hasNone ? [...ends, words] : ends };
}
