import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { ReleaseInfo } from "../../release/Release";
import type { FileWishes } from "./readFileQuery";

/** A figure drawn for a file, whatever the form: all forms come from this one description. */
export interface FigureToGo {
  readonly name: string;
  readonly drawn: DrawnFigure;
  readonly release: ReleaseInfo;
  readonly wishes: FileWishes;
  /** Where the figure is on the site, whole; without a release. */
  readonly address: string;
}
