import type { Box } from "./Box";
import type { PlotLabel } from "./PlotLabel";
import type { PlotPath } from "./PlotPath";
import type { PlotRule } from "./PlotRule";
import type { Walkable } from "./Walkable";

/** A share of one year, and the number of roll calls it rests on; `null` where there is none, which breaks the line. */
export interface YearShare {
  readonly year: number;
  /** 0 to 1. */
  readonly share: number | null;
  readonly n: number;
  /** Whether it rests on too few to say much: an open circle. */
  readonly few: boolean;
}

/** A line over years with the number of roll calls below it, placed: everything in px. */
export interface YearLine {
  readonly height: number;
  readonly paths: readonly PlotPath[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number; readonly open: boolean }[];
  readonly labels: readonly PlotLabel[];
  readonly rules: readonly PlotRule[];
  readonly marks: readonly Walkable[];
  /** Where each year is pointed at. */
  readonly areas: readonly (Box & { readonly mark: number })[];
}
