import type { ReleaseInfo } from "../../release/Release";
import type { ParameterError } from "../BadParameters";
import type { DrawnFigure } from "../DrawnFigure";
import type { FileJob } from "./files/FileJob";

/** What is to be drawn. */
export interface DrawRequest {
  /** The release's place. */
  readonly release: number;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly widths: readonly number[];
}

/** A release as it was published; `bytes` as its codec wrote them. */
export interface ReleaseBytes {
  /** What it is asked for by: its number, or of one that is not published a number below zero. */
  readonly place: number;
  readonly info: ReleaseInfo;
  readonly bytes: Uint8Array;
}

export type ToWorker =
  | ({ readonly type: "release" } & ReleaseBytes)
  | ({ readonly type: "draw"; readonly id: number } & DrawRequest)
  | { readonly type: "make"; readonly id: number; readonly job: FileJob };

/** An error as it crosses between threads, where classes get lost. */
export type DrawError =
  | { readonly kind: "bad_parameters"; readonly message: string; readonly errors: readonly ParameterError[] }
  | { readonly kind: "unknown"; readonly message: string; readonly what: string; readonly thing: string }
  | { readonly kind: "failed"; readonly message: string };

export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "drawn"; readonly id: number; readonly figure: DrawnFigure }
  | { readonly type: "made"; readonly id: number; readonly file: Uint8Array }
  | { readonly type: "failed"; readonly id: number; readonly error: DrawError };
