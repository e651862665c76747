import type { Walkable } from "../../components/layout/Walkable";
import type { PlacedWorld } from "../../components/map/placeWorld";
import { CHOICE_DEEDS } from "../words/choiceInWords";
import type { MapDot } from "./MapLayout";
import type { MapMember } from "./MapNumbers";

/** Around a dot or a small state, so that the ring can be seen, in px. */
const MARGIN = 2;
const SMALLEST = 8;

/** A mark for each member that is on the map, in the order of the members: the box around its dot or its largest part. */
export function memberMarks(members: readonly MapMember[], world: PlacedWorld, dots: readonly MapDot[]): readonly Walkable[] {
  const byMark = new Map(dots.map((dot) => [dot.mark, dot]));
  return members.map((member, mark) => {
    const dot = byMark.get(mark);
    const box = dot ? { x: dot.x, y: dot.y, width: 0, height: 0 } : world.boxOf(member.areas[0] ?? "");
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    const [wider, higher] = [grown(width), grown(height)];
    return {
      x: Math.max(0, x - (wider - width) / 2),
      y: Math.max(0, y - (higher - height) / 2),
      width: wider,
      height: higher,
      story: memberStory(member),
    };
  });
}

function grown(size: number): number {
  return Math.max(SMALLEST, size) + 2 * MARGIN;
}

function memberStory({ name, choice, drawnAs }: MapMember): string {
  const where = drawnAs === "area" || drawnAs === "dot" ? "" : " Its land, or some of it, has other states today.";
  return `${name} ${CHOICE_DEEDS[choice]}.${where}`;
}
