import type { Body } from "../../formats/words/Body";
import type { Mode } from "../../formats/words/Mode";
import type { Tally } from "../../formats/words/Tally";

/** The bodies whose texts stand in one line. */
export type PanelKey = "council" | "assembly" | "committee";

/** One text on the subject, put to a recorded vote or not. */
export interface TimelineText {
  readonly id: string;
  readonly symbol: string | null;
  readonly body: Body;
  readonly panel: PanelKey;
  readonly date: string;
  readonly mode: Mode;
  /** The official tally; counted where that is not known. */
  readonly tally: Tally;
  /** Of those in favour, the number inside the bloc; `null` where no definition was asked for or the choices are not known. */
  readonly inFavourInside: number | null;
}

export interface TimelineNumbers {
  readonly subject: { readonly state: string; readonly name: string };
  /** The panels shown, in order, with the name of each. */
  readonly panels: readonly { readonly key: PanelKey; readonly name: string }[];
  /** The definition by which the bars are divided; `null`: they are not. */
  readonly bloc: string | null;
  /** The id of the roll call to point out. */
  readonly selected: string | null;
  /** By date. */
  readonly texts: readonly TimelineText[];
}
