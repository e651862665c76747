import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { Messages } from "../../figures/words/messages/Messages";
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
  /** What its language says around it. */
  readonly say: Messages;
}
