/**
 * The choices of some states on some roll calls, ready to be compared: a row for each state, of `blocks` blocks of 128 roll calls, 12 words each:
 * four say who cast a vote, four are the upper and four the lower bits of a thermometer (against 00, abstaining 01, in favour 11).
 * Two choices are then as many half points apart as they differ in bits. What is not asked about has no bit in `cast`, and so never counts.
 */
export interface PackedChoices {
  readonly states: number;
  /** Even, as the counting takes two at a time. */
  readonly blocks: number;
  readonly bits: Readonly<Int32Array>;
}

/** 32-bit words that a block takes. */
export const BLOCK_WORDS = 12;
