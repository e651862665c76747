import type { DrawnFigure } from "../figures/DrawnFigure";
import type { Release, ReleaseInfo } from "../release/Release";

/** What the process around the pages gives them: the releases it holds and the drawing of figures. */
export interface Runtime {
  /** The newest release, held in memory. */
  currentRelease(): Release;
  /** An older release, or `undefined` where there is none of that number. */
  releaseNumbered(number: number): Promise<Release | undefined>;
  /** Every release, newest first. */
  releases(): Promise<readonly ReleaseInfo[]>;
  /** The address of the site in links that leave it, without a slash at the end; `undefined`: the request's own origin. */
  readonly baseUrl: string | undefined;
  /**
   * A figure drawn for a release, its query and widths in px; kept, so that the same is drawn once.
   * @throws BadParameters, UnknownInRelease
   */
  drawFigure(release: Release, name: string, query: Readonly<Record<string, string>>, widths: readonly number[]): Promise<DrawnFigure>;
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
