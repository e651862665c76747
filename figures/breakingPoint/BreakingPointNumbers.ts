import type { Body } from "../../formats/words/Body";
import type { Choice } from "../../formats/words/Choice";

/** One member in the order of closeness, and what remains outside once it and all before it are called hostile. */
export interface Step {
  readonly state: string;
  readonly name: string;
  readonly choice: Choice;
  /** With the United States, from 0 to 1; `null` where there is no shared roll call. */
  readonly agreement: number | null;
  readonly outside: number;
  readonly outsideAgainst: number;
}

export interface BreakingPointNumbers {
  readonly rollCall: { readonly id: string; readonly symbol: string | null; readonly body: Body; readonly date: string };
  /** What closeness rests on: the date of published figures, or `null` for the release's own roll calls; and how many. */
  readonly basis: { readonly figuresOf: string | null; readonly rollCalls: number };
  readonly inFavour: number;
  readonly against: number;
  /** Closest first; empty where who voted how is not known. */
  readonly steps: readonly Step[];
  /** The smallest number of steps after which less than half of the votes in favour remain; `null` where none. */
  readonly half: number | null;
  /** The smallest number of steps after which those in favour are not more than those against; `null` where none. */
  readonly majority: number | null;
}
