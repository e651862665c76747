import type { Walkable } from "../layout/Walkable";
import type { MapDot } from "./placeDots";
import type { PlacedWorld } from "./placeWorld";

/** A state as it is walked to: the areas it is drawn on, the largest first (none for a dot), and what it tells. */
export interface MarkedState {
  readonly areas: readonly string[];
  readonly story: string;
}

/** Around a dot or a small state, so that the ring can be seen, in px. */
const MARGIN = 2;
const SMALLEST = 8;

/** A mark for each state, in the order given: the box around its dot or its largest part. */
export function stateMarks(states: readonly MarkedState[], world: PlacedWorld, dots: readonly MapDot[]): readonly Walkable[] {
  const byMark = new Map(dots.map((dot) => [dot.mark, dot]));
  return states.map(({ areas, story }, mark) => {
    const dot = byMark.get(mark);
    const box = dot ? { x: dot.x, y: dot.y, width: 0, height: 0 } : world.boxOf(areas[0] ?? "");
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    const [wider, higher] = [grown(width), grown(height)];
    return {
      x: Math.max(0, x - (wider - width) / 2),
      y: Math.max(0, y - (higher - height) / 2),
      width: wider,
      height: higher,
      story,
    };
  });
}

function grown(size: number): number {
  return Math.max(SMALLEST, size) + 2 * MARGIN;
}
