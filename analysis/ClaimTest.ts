import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { CountedTally } from "../formats/words/Tally";
import type { RollCallId } from "../release/RollCallId";
import type { Grade } from "./Grade";

/** Who counts as hostile: a definition of the release, or the reader's own list of states. */
export type Bloc =
  | { readonly kind: "definition"; readonly slug: string; readonly name: string }
  | { readonly kind: "states"; readonly states: readonly Iso3[] };

/** The members on one side of the line between the bloc and the rest, and what they chose. `states` by code. */
export interface Side extends CountedTally {
  readonly states: readonly Iso3[];
}

/** Y/(Y+N+A) and Y/(Y+N); `undefined` where nobody is counted below the line. */
export interface Rate {
  readonly ofVotesCast: number | undefined;
  readonly ofPresentAndVoting: number | undefined;
}

/** A difference of two rates with its 95% interval; each `undefined` where one of the rates is. */
export interface Contrast {
  readonly difference: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The smallest number of members closest to the pole that must be called hostile before a grade fails; `undefined` where none does. */
export interface BreakingPoint {
  /** … before Y(O)/Y < ½ */
  readonly half: number | undefined;
  /** … before Y(O) ≤ N(O) */
  readonly majority: number | undefined;
  /** The members of the vote, closest first. */
  readonly order: readonly Iso3[];
}

export interface Measures {
  readonly outsideSupport: number;
  readonly outsideShare: number | undefined;
  readonly breadth: { readonly groupsWithYes: number; readonly groupsLeaningYes: number };
  readonly outsideRate: Rate;
  readonly insideRate: Rate;
  readonly contrast: Contrast;
  readonly adoptedWithoutBloc: boolean;
  readonly breakingPoint: BreakingPoint;
}

/** What is counted of one roll call whose choices are known. */
export interface Count {
  readonly tally: CountedTally;
  readonly inside: Side;
  readonly outside: Side;
  readonly measures: Measures;
}

/** The test of a claim on one roll call. No `count` where the choices are not known; no `grade` there nor where nobody was in favour. */
export interface ClaimTestResult {
  readonly rollCall: RollCallId;
  readonly date: CalendarDate;
  readonly count: Count | undefined;
  readonly grade: Grade | undefined;
  /** One sentence to quote, with the strongest grade that holds. */
  readonly sentence: string;
}
