/**
 * The counts of one recorded vote, as they stand in JSON. `null` where the source does not say.
 * `members` is the number of states with a seat that day: those of the four choices together.
 */
export interface Tally {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly nonVoting: number | null;
  readonly members: number | null;
}

/** A tally in which every count is known, because it was counted from the choices. */
export type CountedTally = { readonly [key in keyof Tally]: number };
