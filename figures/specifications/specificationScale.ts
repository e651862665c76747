import type { SpecificationsNumbers } from "./SpecificationsNumbers";
import { binsOf, type Bin } from "./binsOf";

/** Where px are: stretches along, the measure upwards, a row for each choice below. */
export interface SpecificationScale {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bins: readonly Bin[];
  readonly step: number;
  readonly x: (bin: number) => number;
  readonly y: (value: number) => number;
}

const TOP = 14;
const HEIGHT = 190;
/** Room for the choices' names. */
const NAMES = { narrow: 138, wide: 190 } as const;
const WIDE = 500;
/** A stretch is drawn at least so wide, in px. */
const BIN = 3;
const MOST_BINS = 160;

/** The scale of a specification curve for a width in px. Shares and rates run from 0 to 1, a contrast from −1 to 1. */
export function specificationScale({ items, measure }: SpecificationsNumbers, width: number): SpecificationScale {
  const left = width < WIDE ? NAMES.narrow : NAMES.wide;
  const right = width - 4;
  const bins = binsOf(items, Math.min(MOST_BINS, Math.floor((right - left) / BIN)));
  const step = (right - left) / bins.length;
  const lowest = measure === "contrast" ? -1 : 0;
  return {
    ...{ left, right, top: TOP, bottom: TOP + HEIGHT, bins, step },
    x: (bin) => left + bin * step,
    y: (value) => TOP + HEIGHT * (1 - (value - lowest) / (1 - lowest)),
  };
}
