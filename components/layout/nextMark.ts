import type { Walkable } from "./Walkable";

export type WalkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";
const KEYS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] satisfies WalkKey[];

export function isWalkKey(key: string): key is WalkKey {
  return KEYS.includes(key);
}

/**
 * The mark that a key leads to from another: left and right in reading order, up and down to the nearest mark that way.
 * Stays where it is at an edge; the first key pressed leads to the first mark.
 */
export function nextMark(marks: readonly Walkable[], from: number | undefined, key: WalkKey): number | undefined {
  const last = marks.length - 1;
  if (last < 0) return undefined;
  if (from === undefined || key === "Home") return 0;
  if (key === "End") return last;
  if (key === "ArrowRight") return Math.min(from + 1, last);
  if (key === "ArrowLeft") return Math.max(from - 1, 0);
  return nearestVertically(marks, from, key === "ArrowDown" ? 1 : -1);
}

// Sideways distance counts more, so that a walk down a column stays in it.
const SIDEWAYS = 3;

function nearestVertically(marks: readonly Walkable[], from: number, direction: 1 | -1): number {
  const here = middleOf(marks[from]);
  let nearest = from;
  let least = Infinity;
  marks.forEach((mark, place) => {
    const there = middleOf(mark);
    const ahead = (there.y - here.y) * direction;
    const distance = ahead + Math.abs(there.x - here.x) * SIDEWAYS;
    if (ahead > 1 && distance < least) [nearest, least] = [place, distance];
  });
  return nearest;
}

function middleOf(mark: Walkable | undefined): { x: number; y: number } {
  return mark ? { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 } : { x: 0, y: 0 };
}
