import type { Choice } from "../../formats/words/Choice";
import type { Box } from "./Box";

/** A rectangle that stands for one or more members of one choice: filled outside the bloc, a dashed outline inside it. */
export interface ChoiceBar extends Box {
  readonly choice: Choice;
  readonly inside: boolean;
  /** Its place among the marks to walk over. */
  readonly mark: number;
  /** What is written into it, if it fits. */
  readonly text?: string;
  readonly align: "start" | "middle";
  readonly bold?: boolean;
  readonly turned?: boolean;
  /** Radius of the corners. */
  readonly corner: number;
}
