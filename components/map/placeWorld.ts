import type { Box } from "../layout/Box";
import { dottedRows } from "./dottedRows";
import { ringPoints, shapePath, type ArcPoints } from "./shapePath";
import { WORLD, type Arc, type Polygon } from "./World";

/** The world at a width: everything in px, the height whole. */
export interface PlacedWorld {
  readonly height: number;
  /** An area's path; `undefined` where no area has that code. */
  readonly pathOf: (code: string) => string | undefined;
  /** The box around an area's largest part; `undefined` where no area has that code. */
  readonly boxOf: (code: string) => Box | undefined;
  /** Rows across an area that fill it with dots `step` px apart, see `dottedRows`. */
  readonly rowsOf: (code: string, step: number) => string;
  /** Land without a seat of its own, as one path. */
  readonly land: string;
  readonly dotOf: (code: string) => { readonly x: number; readonly y: number } | undefined;
}

const TENTHS = 10;
/** The narrowest width in px at which a level of detail is drawn. */
const DETAIL = [
  { from: 720, level: 0 },
  { from: 420, level: 1 },
  { from: 0, level: 2 },
];

/** Places the world for a width in px, with as much detail as can be seen at it. */
export function placeWorld(width: number): PlacedWorld {
  const scale = width / WORLD.width;
  const level = DETAIL.find(({ from }) => width >= from)?.level ?? 0;
  const arcs = WORLD.arcs.map((arc) => placeArc(arc, level, scale * TENTHS));
  const fine = level === 0 ? arcs : WORLD.arcs.map((arc) => placeArc(arc, 0, scale * TENTHS));
  return {
    height: Math.ceil(WORLD.height * scale),
    pathOf: (code) => WORLD.areas[code] && shapePath(WORLD.areas[code], arcs, fine),
    boxOf: (code) => WORLD.areas[code]?.[0] && boxOf(WORLD.areas[code][0], arcs),
    rowsOf: (code, step) => dottedRows(WORLD.areas[code] ?? [], arcs, step),
    land: shapePath(WORLD.land, arcs, fine),
    dotOf: (code) => {
      const dot = WORLD.dots[code];
      return dot && { x: dot[0] * scale, y: dot[1] * scale };
    },
  };
}

/** The points that a level keeps, and both ends whatever it keeps: there the neighbours' arcs begin. */
function placeArc([steps, levels]: Arc, level: number, scale: number): ArcPoints {
  const points: number[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < levels.length; i += 1) {
    x += steps[2 * i] ?? 0;
    y += steps[2 * i + 1] ?? 0;
    const isEnd = i === 0 || i === levels.length - 1;
    if (isEnd || Number(levels[i]) >= level) points.push(Math.round(x * scale), Math.round(y * scale));
  }
  return points;
}

function boxOf([outline = []]: Polygon, arcs: readonly ArcPoints[]): Box {
  const points = ringPoints(outline, arcs);
  const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: x / TENTHS, y: y / TENTHS, width: (Math.max(...xs) - x) / TENTHS, height: (Math.max(...ys) - y) / TENTHS };
}
