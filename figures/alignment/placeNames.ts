import type { PlotLabel } from "../../components/layout/PlotLabel";
import { textWidth } from "../../components/layout/textWidth";
import type { Box } from "../../components/layout/Box";

/** A dot that may be named. */
export interface Nameable {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Named before others. */
  readonly first: boolean;
}

const SIZE = 12;
/** Around a dot, and around a name. */
const [CLEAR, PAD, GAP] = [4, 2, 7];

/**
 * Names beside as many dots as there is room for: none over a dot or over another name, the first of all those that are asked for, then those that stand alone.
 * @param frame where the names must stay, in px
 */
export function placeNames(dots: readonly Nameable[], frame: Box): readonly PlotLabel[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ x: x - CLEAR, y: y - CLEAR, width: 2 * CLEAR, height: 2 * CLEAR }));
  const order = dots
    .map((dot, place) => ({ dot, alone: distanceToNearest(dots, place) }))
    .toSorted((a, b) => Number(b.dot.first) - Number(a.dot.first) || b.alone - a.alone);
  return order.flatMap(({ dot }) => {
    const found = candidates(dot).find(({ box }) => isWithin(box, frame) && !taken.some((other) => overlap(box, other)));
    if (!found) return [];
    taken.push(found.box);
    return [found.label];
  });
}

function candidates({ x, y, name }: Nameable): readonly { readonly label: PlotLabel; readonly box: Box }[] {
  const width = textWidth(name, SIZE);
  const at = (anchor: "start" | "middle" | "end", dx: number, dy: number) => {
    const left = x + dx - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
    const box = { x: left - PAD, y: y + dy - SIZE, width: width + 2 * PAD, height: SIZE + 2 * PAD };
    return { label: { x: x + dx, y: y + dy, text: name, size: SIZE, anchor }, box };
  };
  return [at("start", GAP, 4), at("end", -GAP, 4), at("middle", 0, -GAP - 1), at("middle", 0, GAP + 10)];
}

function distanceToNearest(dots: readonly Nameable[], place: number): number {
  const here = dots[place];
  return Math.min(...dots.map(({ x, y }, i) => (i === place || !here ? Infinity : Math.hypot(x - here.x, y - here.y))));
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
