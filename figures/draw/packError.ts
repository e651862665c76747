import { UnknownInRelease } from "../../release/UnknownInRelease";
import { BadParameters } from "../BadParameters";
import { DrawingFailed } from "./DrawingFailed";
import type { DrawError } from "./messages";

/** An error in the form in which it crosses between threads. */
export function packError(error: unknown): DrawError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BadParameters) return { kind: "bad_parameters", message, errors: error.errors };
  if (error instanceof UnknownInRelease) return { kind: "unknown", message, what: error.what, thing: error.id };
  return { kind: "failed", message: error instanceof Error ? (error.stack ?? message) : message };
}

/** The error again, of its own class. */
export function unpackError(error: DrawError): Error {
  if (error.kind === "bad_parameters") return new BadParameters(error.errors);
  if (error.kind === "unknown") return new UnknownInRelease(error.what, error.thing);
  return new DrawingFailed(error.message);
}
