import type { RefusedFigure } from "../../app/runtime";
import { BadParameters } from "../../figures/BadParameters";
import { DrawingRefused } from "../../figures/draw/DrawingFailed";
import { UnknownInRelease } from "../../release/UnknownInRelease";

/** @throws the error itself where it is neither the reader's nor the crowd's */
export function refusalOfFigure(error: unknown): RefusedFigure {
  if (error instanceof BadParameters) return { faults: error.errors, isUnknown: false };
  if (error instanceof DrawingRefused) return { faults: [], isUnknown: false };
  if (error instanceof UnknownInRelease) return { faults: [{ parameter: error.what, message: error.message }], isUnknown: true };
  throw error;
}
