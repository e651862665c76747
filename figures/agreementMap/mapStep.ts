/** Where one step of the map's colours ends and the next begins: the same for every map, so that two can be compared. */
export const MAP_ENDS = [0.2, 0.4, 0.6, 0.8] as const;

/** The colours' names in style sheets, least agreement first. No choice's colour: agreement is none. */
export const MAP_COLOURS = ["agreement-least", "agreement-low", "agreement-half", "agreement-high", "agreement-most"] as const;

export type MapColour = (typeof MAP_COLOURS)[number];

/** The colour of an agreement from 0 to 1; what stands on an end is in the step above it. */
export function mapColour(share: number): MapColour {
  return MAP_COLOURS[MAP_ENDS.filter((end) => share >= end).length] ?? "agreement-most";
}
