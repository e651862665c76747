import type { Box } from "../../components/layout/Box";
import type { PlotLabel } from "../../components/layout/PlotLabel";
import type { Walkable } from "../../components/layout/Walkable";
import type { MapDot } from "../../components/map/placeDots";
import type { MapColour } from "./mapStep";

/** How land is painted: a step's colour, the state that all are compared with, too few shared votes, or none. */
export type MapPaint = MapColour | "itself" | "few" | "none";

export interface PaintedShape {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly paint: MapPaint;
  readonly line: number;
}

export interface PaintedDot extends MapDot {
  readonly paint: MapPaint;
}

export interface PaintedBox extends Box {
  readonly paint: MapPaint;
}

/** A map of agreement, placed: everything in px. */
export interface AgreementMapLayout {
  readonly height: number;
  readonly shapes: readonly PaintedShape[];
  readonly dots: readonly PaintedDot[];
  readonly areas: {
    readonly x: number;
    readonly y: number;
    readonly areas: readonly { readonly d: string; readonly mark: number }[];
  };
  /** The key's swatches. */
  readonly swatches: readonly PaintedBox[];
  readonly labels: readonly PlotLabel[];
  readonly marks: readonly Walkable[];
}
