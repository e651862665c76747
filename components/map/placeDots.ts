import type { PlacedWorld } from "./placeWorld";
import { spreadDots } from "./spreadDots";

/** A small state's dot: its middle and its radius in px, and its place among the marks. */
export interface MapDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly mark: number;
}

/** Between two dots, in px. */
const APART = 0.8;

/**
 * The dots of small states, moved apart where they would overlap and kept within the drawing.
 * @param codes the state of each mark; `undefined` for a mark that is no dot
 */
export function placeDots(
  codes: readonly (string | undefined)[],
  world: PlacedWorld,
  radius: number,
  width: number,
): readonly MapDot[] {
  const dots = codes.flatMap((code, mark): MapDot[] => {
    const at = code === undefined ? undefined : world.dotOf(code);
    return at ? [{ ...at, radius, mark }] : [];
  });
  const edge = radius + APART;
  return spreadDots(dots, 2 * radius + APART).map((dot) => ({ ...dot, x: Math.min(Math.max(dot.x, edge), width - edge) }));
}
