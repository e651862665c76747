/** What a map is drawn with at a width: in px. */
export interface MapSizes {
  /** A dot's radius. */
  readonly radius: number;
  /** The width of the lines between states. */
  readonly line: number;
  /** Between the dots that fill land. */
  readonly step: number;
}

const NARROWEST: MapSizes = { radius: 2, line: 0.35, step: 3 };
const FROM: readonly (MapSizes & { readonly from: number })[] = [
  { from: 720, radius: 3.2, line: 0.6, step: 4.5 },
  { from: 420, radius: 2.6, line: 0.5, step: 4 },
];

/** The sizes for a drawing of that width in px. */
export function mapSizes(width: number): MapSizes {
  return FROM.find(({ from }) => width >= from) ?? NARROWEST;
}
