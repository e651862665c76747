import type { Choice } from "../words/Choice";
import type { Iso3 } from "../words/Iso3";
import type { Tally } from "../words/Tally";

/** A piece of the text that was given: `text` is `given.slice(start, end)`, offsets in UTF-16 units. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name that stands in one of the lists. Not `certain`: a person should look, and a warning says why. */
export interface ReadChoice extends TextSpan {
  readonly state: Iso3;
  readonly choice: Choice;
  readonly certain: boolean;
}

/** What stands where a name should and is none that is known, or one of several; the best candidates first. */
export interface Unrecognised extends TextSpan {
  readonly choice: Choice;
  readonly candidates: readonly Iso3[];
}

/** What a delegation said afterwards that it had meant to do: never part of the tally. */
export interface ReadIntention extends TextSpan {
  readonly state: Iso3;
  readonly choice: Choice;
}

export type ReadOutcome = "adopted" | "rejected" | "retained";

/** One vote as a text gives it: the contract's answer of `npm run read-vote`. */
export interface VoteReading {
  readonly outcome: ReadOutcome | null;
  readonly announced: Tally;
  /** Counted from the lists; `null` where the text has no list of a choice. */
  readonly counted: Tally;
  readonly choices: readonly ReadChoice[];
  readonly unrecognised: readonly Unrecognised[];
  readonly intentions: readonly ReadIntention[];
  readonly warnings: readonly string[];
  readonly symbols: readonly string[];
  /** Whether a list of those in favour, against or abstaining is missing that the tally says must exist. */
  readonly partial: boolean;
}
