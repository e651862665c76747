import { ringPoints, type ArcPoints } from "./shapePath";
import type { Polygon } from "./World";

/**
 * Rows across an area as the commands of a path that, drawn with dashes of no length and round ends every `step` px, fills the area with dots.
 * All rows stand on one grid, so that the dots of neighbours go on over their border.
 * @param step between dots, in px
 */
export function dottedRows(polygons: readonly Polygon[], arcs: readonly ArcPoints[], step: number): string {
  const rings = polygons.flat().map((ring) => ringPoints(ring, arcs));
  const heights = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 1)).map((y) => y / 10);
  const [first, last] = [Math.ceil(Math.min(...heights) / step), Math.floor(Math.max(...heights) / step)];
  let path = "";
  for (let row = first; row <= last; row += 1) {
    const y = row * step;
    const edges = rings.flatMap((ring) => crossings(ring, y)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < edges.length; i += 2) path += dottedRow(edges[i] ?? 0, edges[i + 1] ?? 0, y, step);
  }
  return path;
}

function dottedRow(left: number, right: number, y: number, step: number): string {
  const [from, to] = [Math.ceil(left / step), Math.floor(right / step)];
  // A single dot has no length to dash: it gets a little.
  return from > to ? "" : `M${from * step} ${y}${from === to ? "h.1" : `H${to * step}`}`;
}

/** Where a ring crosses a height, in px. @param ring points in tenths, x and y in turn, closed */
function crossings(ring: readonly number[], y: number): number[] {
  const at: number[] = [];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ring.slice(i, i + 4).map((tenths) => tenths / 10);
    if (y1 > y !== y2 > y) at.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return at;
}
