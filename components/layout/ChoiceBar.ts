import type { Choice } from "../../formats/words/Choice";
import type { Box } from "./Box";

/** A rectangle that stands for one or more members of one choice: filled outside the bloc, a dashed outline inside it. */
export interface ChoiceBar extends Box {
  readonly choice: Choice;
  readonly inside: boolean;
  /** Its place among the marks to walk over; a key's swatch has none. */
  readonly mark?: number;
  /** What is written into it, if it fits. */
  readonly text?: string;
  readonly align: "start" | "middle";
  readonly bold?: boolean;
  readonly turned?: boolean;
  /** Whether the text stands at the foot of the bar, not in its middle. */
  readonly foot?: boolean;
  /** Radius of the corners. */
  readonly corner: number;
}
