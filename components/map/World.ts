import type { DateSpan } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import world from "./world.json";

/** A ring as places in the list of arcs; `~place` is the arc backwards, as in TopoJSON. */
type Ring = readonly number[];

/** A polygon: its outline, then its holes. The first of a list is the largest. */
export type Polygon = readonly Ring[];

/** An arc as [x, y] of its first point and the way to each next, and for each point the last level of detail (0 finest, 1, 2) that keeps it. */
export type Arc = readonly [steps: readonly number[], levels: string];

/** Land that a member held then and that others hold now. */
export interface Territory extends DateSpan {
  readonly iso3: Iso3;
  /** Codes of areas: of states, and XKX (Kosovo), TWN (Taiwan) and ESH (Western Sahara), which have no seat. */
  readonly parts: readonly string[];
}

/** The world in Equal Earth, projected beforehand by `makeWorld.mjs`; whole units, `width` of them across. */
export interface World {
  readonly width: number;
  readonly height: number;
  readonly arcs: readonly Arc[];
  readonly areas: Readonly<Record<string, readonly Polygon[]>>;
  /** Land without a seat of its own: dependent territories and what is disputed. */
  readonly land: readonly Polygon[];
  /** Members too small to be seen, and former ones whose borders the atlas does not know. */
  readonly dots: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly territories: readonly Territory[];
}

// The file's numbers are what makeWorld.mjs writes; TypeScript sees only lists of unknown length in it.
export const WORLD = world as unknown as World;
