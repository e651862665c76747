import type { DrawnFigure } from "../DrawnFigure";

/** Where drawings outlive the process. The pool asks it before drawing; what it cannot read it answers with `undefined`, and it never throws. */
export interface FigureCache {
  /** @param releaseHash of the release drawn from; @param request the whole request, always written the same way */
  read(releaseHash: string, request: string): Promise<DrawnFigure | undefined>;
  write(releaseHash: string, request: string, figure: DrawnFigure): Promise<void>;
}
