import type { Polygon } from "./World";

/** The points of an arc at a width, x and y in turn, in tenths of a px. */
export type ArcPoints = readonly number[];

/**
 * Polygons as the commands of an SVG path, relative and to a tenth of a px. A ring that has shrunk to a line is left out;
 * that of the first polygon is drawn from the fine arcs instead, so that no state is lost.
 */
export function shapePath(polygons: readonly Polygon[], arcs: readonly ArcPoints[], fine: readonly ArcPoints[]): string {
  const [first, ...others] = polygons;
  const outline = first?.[0] && ringPath(ringPoints(first[0], arcs), ringPoints(first[0], fine));
  const rest = [...(first ?? []).slice(1), ...others.flat()];
  return [outline ?? "", ...rest.map((ring) => ringPath(ringPoints(ring, arcs)))].join("");
}

/** The points of a ring, x and y in turn; where two arcs meet, their common point once. */
export function ringPoints(ring: readonly number[], arcs: readonly ArcPoints[]): readonly number[] {
  const points: number[] = [];
  for (const place of ring) {
    const arc = arcs[place < 0 ? ~place : place] ?? [];
    const last = arc.length / 2 - 1;
    for (let i = 0; i <= last; i += 1) {
      const at = 2 * (place < 0 ? last - i : i);
      const [x = 0, y = 0] = [arc[at], arc[at + 1]];
      if (points.at(-2) !== x || points.at(-1) !== y) points.push(x, y);
    }
  }
  return points;
}

const FEWEST_POINTS = 4;

/** @param points closed: the last is the first again @param instead where they are too few */
function ringPath(points: readonly number[], instead: readonly number[] = []): string {
  if (points.length / 2 < FEWEST_POINTS) return instead.length / 2 < FEWEST_POINTS ? "" : ringPath(instead);
  const steps = points.slice(2, -2).map((value, i) => value - (points[i] ?? 0));
  return `M${written(points.slice(0, 2))}l${written(steps)}z`;
}

/** Numbers in tenths as SVG reads them, with a space only where two would run together. */
function written(tenths: readonly number[]): string {
  let text = "";
  let hasPoint = true;
  for (const value of tenths) {
    const number = String(value / 10).replace(/^(-?)0\./, "$1.");
    const joins = text === "" || number.startsWith("-") || (number.startsWith(".") && hasPoint);
    text += joins ? number : ` ${number}`;
    hasPoint = number.includes(".");
  }
  return text;
}
