/** The choices of one session as whole numbers: 0 against, 1 abstaining, 2 in favour, −1 none; a row for each roll call, a column for each state. */
export interface ChoiceTable {
  readonly states: number;
  readonly rows: readonly Int8Array[];
}

/** A state's place on the line of a session, in its own unit: the states' places have mean 0 and standard deviation 1 before any vote is seen. */
export interface Scaled {
  readonly point: number;
  /** Standard deviation of the place given the votes. */
  readonly standardError: number;
}
