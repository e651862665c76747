import type { KeyLayout } from "../../components/layout/layoutKey";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { Walkable } from "../../components/layout/Walkable";
import type { MapDot } from "../../components/map/placeDots";
import type { Choice } from "../../formats/words/Choice";

/** All land of one choice, or all that has no seat, as one path. `x` and `y` are those of the drawing's corner. */
export interface MapShape {
  readonly x: number;
  readonly y: number;
  readonly choice: Choice | "not_a_member";
  /** The width of the line around each state. */
  readonly line: number;
  readonly d: string;
}

/** The dots that fill the land of the non-voting. */
export interface MapDotting {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly step: number;
}

export interface MapChoiceDot extends MapDot {
  readonly choice: Choice;
}

/** What is pointed at for each member: its land, though it is drawn together with all of its choice. */
export interface MapAreas {
  readonly x: number;
  readonly y: number;
  readonly areas: readonly { readonly d: string; readonly mark: number }[];
}

/** A map's drawing, placed: everything in px. */
export interface MapLayout {
  readonly height: number;
  readonly shapes: readonly MapShape[];
  readonly dotting: readonly MapDotting[];
  readonly dots: readonly MapChoiceDot[];
  readonly areas: MapAreas;
  readonly keys: readonly KeyLayout[];
  readonly labels: readonly PlotLabel[];
  readonly circles: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly Walkable[];
}
