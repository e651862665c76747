import type { StepPath } from "./StepPath";

/** The commands of an SVG path that walks the steps; points that continue a straight line are left out. */
export function stepCommands({ x, y, points }: StepPath): string {
  const commands = [`M${px(x)} ${px(y)}`];
  let height = y;
  for (const point of points) {
    if (point.y === height) continue;
    commands.push(`H${px(point.x)}`, `V${px(point.y)}`);
    height = point.y;
  }
  commands.push(`H${px(points.at(-1)?.x ?? x)}`);
  return commands.join("");
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
