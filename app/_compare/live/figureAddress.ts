import type { Aligning } from "./Aligning";
import type { YearSpan } from "./YearSpan";

/** The query of the figure that the plane shows. */
export function figureAddress({ anchors: [x, y], selection, states, grouping }: Aligning, moved: YearSpan | undefined): string {
  const all = {
    x,
    y,
    states: states?.join(","),
    grouping,
    ...selection,
    ...(moved ? { from: String(moved.first), to: String(moved.last) } : {}),
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}
