import { textWidth, type Weight } from "./textWidth";

/** The first of the wordings, longest first, that fits into the width in px; `undefined` where none does. */
export function fitText(
  wordings: readonly string[],
  width: number,
  size: number,
  weight: Weight = "regular",
): string | undefined {
  return wordings.find((wording) => textWidth(wording, size, weight) <= width);
}
