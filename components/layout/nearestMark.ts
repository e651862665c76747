import type { Walkable } from "./Walkable";

/** The place of the mark whose middle is nearest to a point of the drawing, within `reach` px; `undefined` where none is. */
export function nearestMark(
  marks: readonly Walkable[],
  at: { readonly x: number; readonly y: number },
  reach: number,
): number | undefined {
  let [nearest, least]: [number | undefined, number] = [undefined, reach];
  marks.forEach(({ x, y, width, height }, place) => {
    const distance = Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y);
    if (distance <= least) [nearest, least] = [place, distance];
  });
  return nearest;
}
