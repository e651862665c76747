import type { IdealPoint } from "../analysis/idealPoints";
import type { FileJob } from "../figures/draw/files/FileJob";
import type { DrawnFigure } from "../figures/DrawnFigure";
import type { Release, ReleaseInfo } from "../release/Release";
import type { Accounts } from "./_admin/Accounts";
import type { Editing } from "./_editing/Editing";
import type { Bulk } from "./_bulk/Bulk";
import type { Files } from "./_files/Files";

/** What the process around the pages gives them: the releases it holds and the drawing of figures. */
export interface Runtime {
  /** The newest release, held in memory. */
  currentRelease(): Release;
  /** An older release, or `undefined` where there is none of that number. */
  releaseNumbered(number: number): Promise<Release | undefined>;
  /** Every release, newest first. */
  releases(): Promise<readonly ReleaseInfo[]>;
  /** The ideal points of a release, in the order of `idealPoints`; `undefined` while they are being computed, which asking begins. */
  idealPoints(release: ReleaseInfo): readonly IdealPoint[] | undefined;
  /** The address of the site in links that leave it, without a slash at the end; `undefined`: the request's own origin. */
  readonly baseUrl: string | undefined;
  /**
   * A figure drawn for a release, its query and widths in px; kept, so that the same is drawn once.
   * A refusal is a value, not an exception: process and pages are bundled apart, so neither knows the other's classes.
   */
  drawFigure(
    release: Release,
    name: string,
    query: Readonly<Record<string, string>>,
    widths: readonly number[],
  ): Promise<DrawnFigure | RefusedFigure>;
  /** A file made on the drawing threads; `undefined` where too many wait or it takes too long. */
  makeFile(job: FileJob): Promise<Uint8Array | undefined>;
  /** Who may do what below `/admin`. */
  readonly accounts: Accounts;
  /** Votes in preparation, their publication and the revisions. */
  readonly editing: Editing;
  /** Files of votes that were sent to this process. */
  readonly files: Files;
  /** Texts adopted without a vote, pasted as a table. */
  readonly bulk: Bulk;
}

/** Why a figure cannot be drawn: parameters that cannot be read, or that name what the release does not have; or, without a fault, too many are waiting. */
export interface RefusedFigure {
  readonly faults: readonly { readonly parameter: string; readonly message: string }[];
  readonly isUnknown: boolean;
}

// The pages are bundled apart from the process that serves them; this symbol is the one thing both know.
const KEY = Symbol.for("recorded-vote.runtime");
const shared = globalThis as unknown as Record<symbol, Runtime | undefined>;

/** Called once by the process, before it serves. */
export function setRuntime(runtime: Runtime): void {
  shared[KEY] = runtime;
}

/** @throws Error where no process has set it: pages are served by `npm start`, never by Next alone. */
export function runtime(): Runtime {
  const set = shared[KEY];
  if (!set) throw new Error("The pages are served by `npm start`, which holds the release; Next alone cannot.");
  return set;
}
