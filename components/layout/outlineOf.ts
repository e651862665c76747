import type { Choice } from "../../formats/words/Choice";
import type { Box } from "./Box";

/** The width in px of the line around a choice's rectangle; 0 where it has none. */
export function outlineWidth(choice: Choice, inside: boolean): number {
  if (choice === "non_voting") return 1;
  if (inside) return 1.5;
  return choice === "abstaining" ? 1 : 0;
}

/** The box whose line, drawn half inside and half outside, stays within the box given. */
export function insetBox({ x, y, width, height }: Box, line: number): Box {
  return { x: x + line / 2, y: y + line / 2, width: Math.max(0.5, width - line), height: height - line };
}
